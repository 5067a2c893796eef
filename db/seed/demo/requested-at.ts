import type { ApprovalDesk } from "@/db/seed/demo/approval-desk";
import { daysBefore as moment } from "@/db/seed/demo/moments";
import type { DemoPost } from "@/db/seed/demo/posts";
import { addDays, type Day } from "@/lib/time/days";
import { workingHoursOn } from "@/lib/time/working-time";

type Around = { desk: ApprovalDesk; today: Day; daysBefore: number };

/** When a post was asked about: so many working days before today, or before its day where that is past, once it existed. */
export function requestedAt(
  { plannedOn, createdOn }: Pick<DemoPost, "plannedOn" | "createdOn">,
  { desk, today, daysBefore }: Around,
): Date {
  const from = plannedOn !== null && plannedOn < today ? plannedOn : today;
  const wished = moment(workingDayBefore(desk, from, daysBefore), 0, "08:40");
  const possible = moment(createdOn, 0, "10:20");
  return wished > possible ? wished : possible;
}

function workingDayBefore(desk: ApprovalDesk, day: Day, count: number): Day {
  if (count === 0) return day;
  const before = addDays(day, -1);
  return workingDayBefore(desk, before, workingHoursOn(desk.calendar, before) === null ? count : count - 1);
}
