import { type Stage, type Step, stages, steps } from "@/db/enums";
import { addDays, type Day } from "@/lib/time/days";
import { addWorkingDays } from "@/lib/time/working-days";
import type { WorkCalendar } from "@/lib/time/working-time";

/** Whole minutes per step of the work, planned and never measured. */
export type StepMinutes = Readonly<Record<Step, number>>;

/** The field's starting values of a post without a format: those of a short notice, 60 minutes. */
export const minutesWithoutFormat: StepMinutes = {
  research: 10,
  text: 15,
  media: 15,
  check: 5,
  publish: 5,
  aftercare: 10,
};

/** What a post's work depends on. `leadDays` is how many working days before its day approval is asked for. */
export type WorkedPost = { plannedOn: Day | null; stage: Stage; minutes: StepMinutes; leadDays: number };

/** A step of a post's work, with its whole minutes above 0. */
export type PostStep = { step: Step; dueOn: Day; minutes: number; done: boolean };

/** The minutes of a post: those of its format, with the steps the post says otherwise about; 0 takes a step out. */
export function minutesOf(
  format: StepMinutes | null,
  own: Partial<Record<Step, number>> | null,
): Record<Step, number> {
  return { ...(format ?? minutesWithoutFormat), ...own };
}

/**
 * The steps of a post in the order of the work, with the days they are due, counted back in working days. The post
 * goes out on its planned day even where that is closed. Without a day and when discarded it has none.
 * @throws RangeError where two years have no working day
 */
export function stepsOf(
  { plannedOn, stage, minutes, leadDays }: WorkedPost,
  calendar: WorkCalendar,
): PostStep[] {
  if (plannedOn === null || stage === "discarded") return [];
  const before = (day: Day, count: number) => addWorkingDays(calendar, day, -count);
  const check = before(plannedOn, leadDays);
  const due: Record<Step, Day> = {
    research: before(check, 4),
    text: before(check, 2),
    media: before(check, 1),
    check,
    publish: plannedOn,
    aftercare: addWorkingDays(calendar, plannedOn, 1),
  };
  const reached = stages.indexOf(stage);
  return steps
    .filter((step) => minutes[step] > 0)
    .map((step) => ({
      step,
      dueOn: due[step],
      minutes: minutes[step],
      done: reached >= stages.indexOf(doneFrom[step]),
    }));
}

/**
 * The steps as somebody can still do them: what is undone and was due before today waits on the next working day, today
 * or later, but no later than the post itself. A post whose day has passed keeps its days.
 */
export function stepsAhead(post: WorkedPost, calendar: WorkCalendar, today: Day): PostStep[] {
  const { plannedOn } = post;
  const all = stepsOf(post, calendar);
  if (plannedOn === null || plannedOn < today) return all;
  const next = addWorkingDays(calendar, addDays(today, -1), 1);
  const waits = next < plannedOn ? next : plannedOn;
  return all.map((step) => (step.done || step.dueOn >= today ? step : { ...step, dueOn: waits }));
}

/** The stage from which on a step is done. */
const doneFrom: Record<Step, Stage> = {
  research: "drafting",
  text: "review",
  media: "review",
  check: "review",
  publish: "published",
  aftercare: "evaluated",
};
