import type { Stage } from "@/db/enums";
import { type Slot, workingDayFrom } from "@/db/seed/demo/schedule";
import { addDays, type Day } from "@/lib/time/days";
import { startOfIsoWeek } from "@/lib/time/weeks";

/** Districts that show a situation: nothing planned next week, far too much, a deadline gone by, a full first screen. */
export const specialDistricts = {
  gap: "leer",
  overbooked: "hildesheim",
  missed: "gifhorn",
  showcase: "celle",
} as const;

type StagedSlot = Slot & { stage?: Stage };

/** Gives the special districts their situation and leaves every other plan alone. */
export function adjustSchedule(slots: readonly Slot[], at: { slug: string; today: Day }): StagedSlot[] {
  const nextMonday = addDays(startOfIsoWeek(at.today), 7);
  const nextSunday = addDays(nextMonday, 6);
  if (at.slug === specialDistricts.gap)
    return slots.filter(({ day }) => day < nextMonday || day > nextSunday);
  if (at.slug === specialDistricts.overbooked) return [...slots, ...fullWeek(nextMonday)];
  if (at.slug === specialDistricts.missed) return [...slots, missed(at.today)];
  if (at.slug === specialDistricts.showcase) return [...slots, missed(at.today), ...busyDays(at.today)];
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

function slot(day: Day, stage: Stage): StagedSlot {
  return { day, actionDayKey: null, stage };
}
