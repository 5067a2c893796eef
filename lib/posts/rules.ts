import type { Stage } from "@/db/enums";
import type { PostFields } from "./contract";

/** Why a door of the transition table is shut, as a key below `errors` in the messages. */
export type ClosedDoor =
  | "approvalComesLater"
  | "publishingComesLater"
  | "publishNeedsApproval"
  | "onlyPublishedIsEvaluated"
  | "noWayThere";

type Door = { open: true; needs?: "reason" } | { open: false; why: ClosedDoor };
const open: Door = { open: true };
const later: Door = { open: false, why: "approvalComesLater" };

/**
 * The one transition table: from → to. Interface, API and jobs ask it through `doorBetween`. The doors of
 * approval are drawn but shut until approval rounds exist.
 */
const doors: Record<Stage, Partial<Record<Stage, Door>>> = {
  idea: { research: open, drafting: open, discarded: { open: true, needs: "reason" } },
  research: { idea: open, drafting: open, discarded: { open: true, needs: "reason" } },
  drafting: { idea: open, research: open, review: later, discarded: { open: true, needs: "reason" } },
  review: { drafting: open, approved: later, discarded: { open: true, needs: "reason" } },
  approved: {
    drafting: open,
    published: { open: false, why: "publishingComesLater" },
    discarded: { open: true, needs: "reason" },
  },
  published: { evaluated: open },
  evaluated: { published: open },
  discarded: { idea: open, drafting: open },
};

/** What stands between two stages. Never throws: a missing door is a shut one that says why. */
export function doorBetween(from: Stage, to: Stage): Door {
  const door = doors[from][to];
  if (door) return door;
  if (to === "review" || to === "approved") return later;
  if (to === "published") return { open: false, why: "publishNeedsApproval" };
  if (to === "evaluated") return { open: false, why: "onlyPublishedIsEvaluated" };
  return { open: false, why: "noWayThere" };
}

/** The stages a person may choose next from here, with the shut doors that are worth showing. */
export function doorsFrom(from: Stage): { to: Stage; door: Door }[] {
  const shown: Stage[] = [
    "idea",
    "research",
    "drafting",
    "review",
    "approved",
    "published",
    "evaluated",
    "discarded",
  ];
  return shown
    .filter((to) => to !== from && doors[from][to])
    .map((to) => ({ to, door: doorBetween(from, to) }));
}

/** Stages the state association never sees: ideas and research stay in the district. */
export const stagesHiddenFromState: readonly Stage[] = ["idea", "research"];

/**
 * Whether a post may be planned on that day: never into the past, except that what is already published keeps
 * the day it was published on. `today` is the day in Europe/Berlin.
 */
export function mayPlanOn(day: string | null, today: string): boolean {
  return day === null || day >= today;
}

/** The readiness marks a card shows, in reading order; each is met or named as missing. */
export const readinessMarks = ["text", "channel", "person", "day", "time"] as const;
export type ReadinessMark = (typeof readinessMarks)[number];

export function missingMarks(card: {
  hasText: boolean;
  channelIds: readonly string[];
  responsibleId: string | null;
  plannedOn: string | null;
  plannedTime: string | null;
}): ReadinessMark[] {
  const met: Record<ReadinessMark, boolean> = {
    text: card.hasText,
    channel: card.channelIds.length > 0,
    person: card.responsibleId !== null,
    day: card.plannedOn !== null,
    time: card.plannedTime !== null,
  };
  return readinessMarks.filter((mark) => !met[mark]);
}

export type FieldName = keyof PostFields;

/**
 * Merges a change made on an older revision into what stands now, field by field: a field nobody else touched
 * is taken, one that both changed alike is fine, and one that both changed differently is returned as a clash,
 * so that the person can choose. Nothing of either text is lost.
 */
export function mergeFields(
  current: PostFields,
  base: Partial<PostFields>,
  changes: Partial<PostFields>,
): { merged: Partial<PostFields>; clashes: FieldName[] } {
  const names = fieldNames.filter(
    (name) => changes[name] !== undefined && !same(current[name], changes[name]),
  );
  const clashes = names.filter((name) => base[name] === undefined || !same(current[name], base[name]));
  const merged = Object.fromEntries(names.map((name) => [name, changes[name]]));
  return { merged, clashes };
}

const fieldNames: readonly FieldName[] = [
  "title",
  "plannedOn",
  "plannedTime",
  "formatId",
  "responsibleId",
  "channelIds",
  "body",
  "note",
  "districtOnly",
];

function same(a: PostFields[FieldName] | undefined, b: PostFields[FieldName] | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return [...a].sort().join() === [...b].sort().join();
  return a === b;
}
