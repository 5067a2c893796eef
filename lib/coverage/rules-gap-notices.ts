import type { Day } from "@/lib/time/days";

/** What was told about a gap of an association, under its key. */
export type GapNotice = { associationId: string; key: string; from: Day; to: Day };

/** A gap that begins soon, and who leads there. `isOpen`: it holds the first day looked at, and may be older. */
export type NearGap = {
  associationId: string;
  from: Day;
  to: Day;
  isOpen: boolean;
  /** As persons. */
  leading: readonly string[];
};

export type WantedGap = GapNotice & Pick<NearGap, "leading">;

type Input = { near: readonly NearGap[]; told: readonly GapNotice[]; today: Day };

/**
 * What is to be told of gaps, and which of what was told has no gap any more. A gap that was told already keeps its key,
 * and the day it began, for as long as they share a day; one that comes back is told anew, on another day at the latest.
 */
export function gapNoticesOf({ near, told, today }: Input) {
  const used = new Set<string>();
  const wanted = near.map(({ isOpen, ...gap }): WantedGap => {
    const known = told.find((one) => isSame(one, gap) && !used.has(nameOf(one)));
    if (!known) return { ...gap, key: `gap:${gap.associationId}:${gap.from}:${today}` };
    used.add(nameOf(known));
    const from = isOpen && known.from < gap.from ? known.from : gap.from;
    return { ...gap, from, key: known.key };
  });
  const standing = new Set(wanted.map(nameOf));
  return { wanted, gone: told.filter((one) => !standing.has(nameOf(one))) };
}

function isSame(one: GapNotice, other: Omit<NearGap, "isOpen">): boolean {
  return one.associationId === other.associationId && one.from <= other.to && other.from <= one.to;
}

function nameOf({ associationId, key }: Pick<GapNotice, "associationId" | "key">): string {
  return `${associationId} ${key}`;
}
