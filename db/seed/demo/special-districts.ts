import type { Stage } from "@/db/enums";
import { type Slot, workingDayFrom } from "@/db/seed/demo/schedule";
import { addDays, type Day } from "@/lib/time/days";
import { startOfIsoWeek } from "@/lib/time/weeks";
import type { Time } from "@/lib/time/zones";

/** Districts that show a situation: nothing planned next week, far too much, a deadline gone by, a full first screen. */
export const specialDistricts = {
  gap: "leer",
  overbooked: "hildesheim",
  missed: "gifhorn",
  showcase: "celle",
} as const;

/**
 * What an approval of the showcase tells. `missed`: its deadline has passed. `asked`: one person is asked by name.
 * `any`: routine that any second person may decide. `reopened`: changed after it was approved. `press`: it waits for
 * the state. `changed`: approved with changes that the writer has not taken over yet. `returned`: to be changed.
 */
export type Scene = "missed" | "asked" | "any" | "reopened" | "press" | "changed" | "returned";

type StagedSlot = Slot & { stage?: Stage; scene?: Scene; time?: Time };

/** Gives the special districts their situation and leaves every other plan alone. */
export function adjustSchedule(slots: readonly Slot[], at: { slug: string; today: Day }): StagedSlot[] {
  const nextMonday = addDays(startOfIsoWeek(at.today), 7);
  const nextSunday = addDays(nextMonday, 6);
  if (at.slug === specialDistricts.gap)
    return slots.filter(({ day }) => day < nextMonday || day > nextSunday);
  if (at.slug === specialDistricts.overbooked) return [...slots, ...fullWeek(nextMonday)];
  if (at.slug === specialDistricts.missed) return [...slots, missed(at.today)];
  if (at.slug === specialDistricts.showcase) {
    const late = { ...missed(at.today), scene: "missed", time: "16:00" } as const;
    return [...slots, late, ...busyDays(at.today), ...scenes(at.today)];
  }
  return [...slots];
}

function fullWeek(monday: Day): StagedSlot[] {
  return [0, 0, 1, 1, 2, 2, 3, 3, 4].map((offset) => slot(addDays(monday, offset), "drafting"));
}

function missed(today: Day): StagedSlot {
  return slot(addDays(today, -1), "review");
}

function busyDays(today: Day): StagedSlot[] {
  const next = workingDayFrom(addDays(today, 1));
  const stages: [Day, Stage][] = [
    [today, "approved"],
    [today, "drafting"],
    [next, "review"],
    [next, "drafting"],
    [workingDayFrom(addDays(next, 1)), "approved"],
    [workingDayFrom(addDays(next, 3)), "research"],
  ];
  return stages.map(([day, stage]) => slot(day, stage));
}

/** What waits in the days after tomorrow: a working day each, and for the second one what is due tomorrow. */
function scenes(today: Day): StagedSlot[] {
  const first = workingDayFrom(addDays(today, 1));
  const second = workingDayFrom(addDays(first, 1));
  const third = workingDayFrom(addDays(second, 1));
  const fourth = workingDayFrom(addDays(third, 1));
  return [
    { ...slot(second, "review"), scene: "asked", time: "09:00" },
    { ...slot(second, "review"), scene: "changed", time: "15:00" },
    { ...slot(third, "review"), scene: "any", time: "11:00" },
    { ...slot(third, "review"), scene: "reopened", time: "14:00" },
    { ...slot(fourth, "review"), scene: "press", time: "10:00" },
    { ...slot(fourth, "drafting"), scene: "returned", time: "14:00" },
  ];
}

function slot(day: Day, stage: Stage): StagedSlot {
  return { day, actionDayKey: null, stage };
}
