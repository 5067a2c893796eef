import { type Step, steps } from "@/db/enums";
import type { Day } from "@/lib/time/days";
import { endOfIsoWeek } from "@/lib/time/weeks";
import { addWorkingDays } from "@/lib/time/working-days";
import type { WorkCalendar } from "@/lib/time/working-time";
import { todayIn } from "@/lib/time/zones";

/**
 * Something that can be done now, with the whole minutes planned for it. `id` is that of what it is about: a post, for
 * approvals the round. A step is an undone one; steps of one post are told apart by the step.
 */
export type NowTask = { id: string; title: string; minutes: number } & (
  | { kind: "missed"; deadlineAt: Date }
  | { kind: "approval"; deadlineAt: Date }
  | { kind: "step"; step: Step; dueOn: Day; plannedOn: Day }
  | { kind: "followUp"; dueOn: Day }
);

/**
 * What fits into some minutes now, by the harm of leaving it: missed deadlines and approvals due within two working
 * days, steps overdue, steps due today, steps due this week, the rest. A step comes only after the earlier ones of its
 * post. `others` would have fitted alone, in the same order.
 */
export function whatFits(
  tasks: readonly NowTask[],
  { minutes, now, calendar }: { minutes: number; now: Date; calendar: WorkCalendar },
): { fits: NowTask[]; minutes: number; others: NowTask[] } {
  const ordered = byHarm(tasks, now, calendar);
  const fits: NowTask[] = [];
  let left = minutes;
  for (const task of ordered) {
    const ready = stepsBefore(task, ordered).every((earlier) => fits.includes(earlier));
    if (!ready || task.minutes > left) continue;
    fits.push(task);
    left -= task.minutes;
  }
  const others = ordered.filter(
    (task) => !fits.includes(task) && task.minutes <= minutes && stepsBefore(task, ordered).length === 0,
  );
  return { fits, minutes: minutes - left, others };
}

/** Tasks by the harm of not doing them, the worst first; ties by title, id and the order of the work. */
function byHarm(tasks: readonly NowTask[], now: Date, calendar: WorkCalendar): NowTask[] {
  const today = todayIn(now);
  const frame = { today, soon: addWorkingDays(calendar, today, 2), sunday: endOfIsoWeek(today) };
  return tasks
    .map((task) => ({ task, key: sortKey(task, frame) }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ task }) => task);
}

type Frame = { today: Day; soon: Day; sunday: Day };

function sortKey(task: NowTask, frame: Frame): string {
  const place = task.kind === "step" ? steps.indexOf(task.step) : 0;
  return [harmOf(task, frame), ...urgencyOf(task, frame), task.title, task.id, place].join("\n");
}

function harmOf(task: NowTask, { today, soon, sunday }: Frame): number {
  if (task.kind === "missed") return 1;
  if (task.kind === "approval") return todayIn(task.deadlineAt) <= soon ? 1 : 5;
  if (task.kind === "followUp") return 5;
  if (task.dueOn < today) return 2;
  if (task.dueOn === today) return 3;
  return task.dueOn <= sunday ? 4 : 5;
}

/** What comes first within the same harm: the deadline, the publication, among the rest the day. */
function urgencyOf(task: NowTask, frame: Frame): string[] {
  if (task.kind === "followUp") return [task.dueOn];
  if (task.kind !== "step") return [todayIn(task.deadlineAt), task.deadlineAt.toISOString()];
  return harmOf(task, frame) === 5 ? [task.dueOn] : [task.plannedOn, task.dueOn];
}

/** The undone steps of the same post that come before a step. */
function stepsBefore(task: NowTask, tasks: readonly NowTask[]): NowTask[] {
  if (task.kind !== "step") return [];
  return tasks.filter(
    (other) =>
      other.kind === "step" && other.id === task.id && steps.indexOf(other.step) < steps.indexOf(task.step),
  );
}
