/** The most a membership may plan for: a full week, in minutes. */
export const mostWeeklyMinutes = 2_400;

/** Reads hours as people write them ("5:00", "5", "2,5", "2.5 h") into minutes, or null when that is not possible. */
export function parseHours(text: string): number | null {
  const found = /^(\d{1,2})(?::([0-5]\d)|[.,](\d{1,2}))?\s*(?:h|std\.?)?$/i.exec(text.trim());
  if (!found) return null;
  const [, hours, minutes, fraction] = found;
  const rest = minutes ? Number(minutes) : Math.round(Number(`0.${fraction ?? 0}`) * 60);
  const total = Number(hours) * 60 + rest;
  return total <= mostWeeklyMinutes ? total : null;
}
