import type { AbsenceKind, Duty, StandInAnswer } from "@/db/enums";
import { demoPeople } from "@/db/seed/demo/people";
import type { ToldPost } from "@/db/seed/demo/told-post";
import { addDays, type Day } from "@/lib/time/days";
import { startOfIsoWeek } from "@/lib/time/weeks";

/** Districts that show who stands in for whom. Nobody is away where the journeys in a browser sign people in today. */
export const standInDistricts = {
  /** A colleague is away in two weeks, and their stand-in has agreed. */
  ahead: "celle",
  /** Somebody is away now; the handover was read and taken over. */
  running: "osnabrueck",
  /** Both who edit are away next week, and a neighbour was asked. */
  uncovered: "vechta",
  /** A question has waited for its answer for days. */
  unanswered: "oldenburg",
} as const;

export interface DemoAbsence {
  key: string;
  personKey: string;
  associationKey: string;
  startsOn: Day;
  endsOn: Day;
  kind: AbsenceKind;
  /** Days ago that the stand-ins were asked. */
  asked: number;
  answer: StandInAnswer | null;
  takenOver: boolean;
  /** On the handover sheet; empty where nobody wrote one. */
  note: string;
}

/** Who is away, relative to today; the same for the same day. */
export function demoAbsences(today: Day): DemoAbsence[] {
  const nextMonday = addDays(startOfIsoWeek(today), 7);
  const { ahead, running, uncovered, unanswered } = standInDistricts;
  const nextWeek = { startsOn: nextMonday, endsOn: addDays(nextMonday, 4), asked: 2, answer: null };
  return [
    away(ahead, 1, {
      startsOn: addDays(nextMonday, 7),
      endsOn: addDays(nextMonday, 11),
      asked: 5,
      answer: "accepted",
    }),
    away(running, 0, {
      startsOn: addDays(today, -2),
      endsOn: addDays(today, 5),
      asked: 9,
      answer: "accepted",
      takenOver: true,
      note: "Die Bilder vom Herbstfest liegen im Ordner „Feste“, die Einwilligungen im roten Hefter im Büro. Bei Fragen zum Fahrdienst hilft die Verwaltung.",
    }),
    away(uncovered, 0, nextWeek),
    away(uncovered, 1, { ...nextWeek, kind: "sudden", asked: 1 }),
    away(unanswered, 1, {
      startsOn: addDays(today, 9),
      endsOn: addDays(today, 15),
      asked: 6,
      answer: null,
    }),
  ];
}

type When = Pick<DemoAbsence, "startsOn" | "endsOn" | "asked" | "answer"> & Partial<DemoAbsence>;

function away(slug: string, place: number, when: When): DemoAbsence {
  const personKey = memberAt(slug, place).personKey;
  const key = `absence/${personKey}`;
  return { key, personKey, associationKey: slug, kind: "planned", takenOver: false, note: "", ...when };
}

export interface DemoHelp {
  associationKey: string;
  helperKey: string;
  duties: Duty[];
  /** Days ago. */
  proposed: number;
  proposedByKey: string;
  agreedByKey: string | null;
}

/** Which neighbours help out: agreed by both sides, and proposed by one. */
export function demoHelp(): DemoHelp[] {
  return [
    {
      ...{ associationKey: "delmenhorst", helperKey: "oldenburg", duties: ["editing", "approving"] },
      ...{ proposed: 40, proposedByKey: managerOf("delmenhorst"), agreedByKey: managerOf("oldenburg") },
    },
    {
      ...{ associationKey: standInDistricts.uncovered, helperKey: "cloppenburg", duties: ["editing"] },
      ...{ proposed: 1, proposedByKey: managerOf(standInDistricts.uncovered), agreedByKey: null },
    },
  ];
}

/** The quarterly look at who gets into the pages: some of this quarter, some long ago; `ago` is days. */
export function demoAccessChecks() {
  return [
    access("celle", 20, {}),
    access("osnabrueck", 35, {}),
    access("hannover", 6, { note: "Der zweite Zugang ist beantragt.", bothHaveAccess: false }),
    access("braunschweig", 130, {}),
    access("wolfsburg", 200, { bothTwoFactor: false, twoAdmins: false }),
  ];
}

const allDone = { bothHaveAccess: true, bothTwoFactor: true, twoAdmins: true, stateOwns: true, note: "" };

function access(slug: string, ago: number, differs: Partial<typeof allDone>) {
  return { associationKey: slug, personKey: managerOf(slug), ago, ...allDone, ...differs };
}

/** The next two drafts where nobody edits next week: they are on hold. */
export function demoHeldKeys(posts: readonly ToldPost[], today: Day): string[] {
  return posts
    .filter(({ associationKey }) => associationKey === standInDistricts.uncovered)
    .filter(({ stage, plannedOn }) => stage === "drafting" && plannedOn !== null && plannedOn > today)
    .sort((a, b) => ((a.plannedOn ?? "") < (b.plannedOn ?? "") ? -1 : 1))
    .slice(0, 2)
    .map(({ key }) => key);
}

/** Who edits or leads there, in the order of the team. */
function memberAt(slug: string, place: number) {
  const member = demoPeople().memberships.filter(({ associationKey }) => associationKey === slug)[place];
  if (!member) throw new Error(`nobody at ${place} in ${slug}`);
  return member;
}

function managerOf(slug: string): string {
  return memberAt(slug, 2).personKey;
}
