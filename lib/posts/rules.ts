import type { Stage } from "@/db/enums";
import { addMonths } from "@/lib/time/months";

/** Why a door of the transition table is shut, as a key below `errors` in the messages. */
export type ClosedDoor =
  | "approvalByRequest"
  | "approvalByDecision"
  | "publishingComesLater"
  | "publishNeedsApproval"
  | "onlyPublishedIsEvaluated"
  | "postIsHeld"
  | "noWayThere";

type Door = { open: true; needs?: "reason" } | { open: false; why: ClosedDoor };
const open: Door = { open: true };
const byRequest: Door = { open: false, why: "approvalByRequest" };
const byDecision: Door = { open: false, why: "approvalByDecision" };

/**
 * The one transition table: from → to. Interface, API and jobs ask it through `doorBetween`. Into
 * review and approval a post comes by a request and by decisions alone.
 */
const doors: Record<Stage, Partial<Record<Stage, Door>>> = {
  idea: { research: open, drafting: open, discarded: { open: true, needs: "reason" } },
  research: { idea: open, drafting: open, discarded: { open: true, needs: "reason" } },
  drafting: { idea: open, research: open, review: byRequest, discarded: { open: true, needs: "reason" } },
  review: { drafting: open, approved: byDecision, discarded: { open: true, needs: "reason" } },
  approved: {
    drafting: open,
    published: { open: false, why: "publishingComesLater" },
    discarded: { open: true, needs: "reason" },
  },
  published: { evaluated: open },
  evaluated: { published: open },
  discarded: { idea: open, drafting: open },
};

/** A post can be put on hold at any time before it is published; it keeps its stage. */
export const stagesToHold: readonly Stage[] = ["idea", "research", "drafting", "review", "approved"];

/** What a quiet period puts on hold: what is approved runs on. */
export const stagesToPause: readonly Stage[] = ["idea", "research", "drafting", "review"];

/** Where nothing on hold goes, by whatever door: it may be worked on, sent back and discarded. */
const shutOnHold: readonly Stage[] = ["review", "approved", "published"];

/**
 * What stands between two stages, for a post that is on hold or not. Never throws: a missing door is a shut one that
 * says why.
 */
export function doorBetween(from: Stage, to: Stage, isHeld = false): Door {
  if (isHeld && shutOnHold.includes(to)) return { open: false, why: "postIsHeld" };
  const door = doors[from][to];
  if (door) return door;
  if (to === "review") return byRequest;
  if (to === "approved") return byDecision;
  if (to === "published") return { open: false, why: "publishNeedsApproval" };
  if (to === "evaluated") return { open: false, why: "onlyPublishedIsEvaluated" };
  return { open: false, why: "noWayThere" };
}

/** The stages a person may choose next from here, with the shut doors that are worth showing. */
export function doorsFrom(from: Stage, isHeld = false): { to: Stage; door: Door }[] {
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
    .map((to) => ({ to, door: doorBetween(from, to, isHeld) }));
}

/** Stages the state association never sees: ideas and research stay in the district. */
export const stagesHiddenFromState: readonly Stage[] = ["idea", "research"];

/** How many years ahead anything is planned: a slip of the year is seen at once. The sentences say so too. */
export const farthestYears = 5;

/** Why nothing may be planned on a day, as a key below `errors` in the messages. */
export type DayRefusal = "notIntoThePast" | "tooFarAhead";

/** What speaks against planning on that day, or null. `today` is the day in Europe/Berlin; null is no day. */
export function refusalOfDay(day: string | null, today: string): DayRefusal | null {
  if (day === null) return null;
  if (day < today) return "notIntoThePast";
  return day > addMonths(today, 12 * farthestYears) ? "tooFarAhead" : null;
}
