import type { DistrictLine } from "@/lib/associations/contract";
import { endOfMonth, type Month, startOfMonth } from "@/lib/time/months";

export type StateRow = {
  id: string;
  name: string;
  shortName: string;
  slug: string;
  counts: number[];
  total: number;
};
export type StateRegion = { label: string | null; rows: StateRow[] };

/** What the state's calendar asks for a month: its days and nothing around them. */
export function stateInput(input: { associationId: string; month: Month }) {
  const first = `${input.month}-01`;
  return { associationId: input.associationId, from: startOfMonth(first), to: endOfMonth(first) };
}

/** Districts with their counts a day, region by region in the order of the alphabet; those without one stand last. */
export function stateRegions(
  districts: readonly Pick<DistrictLine, "id" | "name" | "shortName" | "slug" | "regionLabel">[],
  counts: readonly { associationId: string; counts: number[] }[],
): StateRegion[] {
  const countsOf = new Map(counts.map((one) => [one.associationId, one.counts]));
  const rowsOf = new Map<string | null, StateRow[]>();
  const byName = [...districts].sort((a, b) => a.name.localeCompare(b.name, "de"));
  for (const { id, name, shortName, slug, regionLabel } of byName) {
    const own = countsOf.get(id) ?? [];
    const row = { id, name, shortName, slug, counts: own, total: sum(own) };
    rowsOf.set(regionLabel, [...(rowsOf.get(regionLabel) ?? []), row]);
  }
  return [...rowsOf].map(([label, rows]) => ({ label, rows })).sort(byLabel);
}

/** All districts together, a day at a time. */
export function totalsByDay(regions: readonly StateRegion[], days: number): number[] {
  const rows = regions.flatMap((region) => region.rows);
  return Array.from({ length: days }, (_, day) => sum(rows.map(({ counts }) => counts[day] ?? 0)));
}

/** How strongly a cell is tinted, 0 to 4. */
export function heatOf(count: number): number {
  if (count > 4) return 4;
  return count > 2 ? 3 : count;
}

function byLabel(a: StateRegion, b: StateRegion): number {
  if (a.label === null || b.label === null) return Number(a.label === null) - Number(b.label === null);
  return a.label.localeCompare(b.label, "de", { numeric: true });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
