/**
 * Whole minutes shared out by weight so that nothing is lost: whoever lacks most of their exact part gets the next
 * minute, the earlier of two alike. Where no weight is above 0 all get alike; without weights there is nobody.
 * Weights are whole or half numbers.
 */
export function shareOut(minutes: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (weights.length === 0) return [];
  if (total === 0) return shareOut(minutes, Array(weights.length).fill(1));
  const parts = weights.map((weight) => Math.floor((minutes * weight) / total));
  const left = minutes - parts.reduce((sum, part) => sum + part, 0);
  const lacking = weights
    .map((weight, place) => ({ place, lacks: (minutes * weight) % total }))
    .sort((one, other) => other.lacks - one.lacks || one.place - other.place);
  for (const { place } of lacking.slice(0, left)) parts[place] = (parts[place] ?? 0) + 1;
  return parts;
}
