import type { DecisionCard } from "@/lib/approvals/contract";
import type { NowTask } from "@/lib/budget/rules-now";
import type { OnBehalfOf, WeekTask } from "./contract-parts";

/** Something that can be done now, with the post it leads to and whose work it is. */
export type Doable = { task: NowTask; postId: string; onBehalfOf: OnBehalfOf };

/** A planned value: how long it takes to read and decide. */
const decisionMinutes = 5;

/** The tasks of a week and the decisions that wait, as `whatFits` takes them. */
export function doableOf(tasks: readonly WeekTask[], decisions: readonly DecisionCard[]): Doable[] {
  const waiting = decisions.filter(({ pending }) => pending === null);
  return [
    ...tasks.flatMap((one) => {
      const task = nowTask(one);
      return task ? [{ task, postId: one.id, onBehalfOf: one.onBehalfOf }] : [];
    }),
    ...waiting.map(
      ({ roundId, postId, title, deadlineAt }): Doable => ({
        task: {
          kind: "approval",
          id: roundId,
          title,
          minutes: decisionMinutes,
          deadlineAt: new Date(deadlineAt),
        },
        postId,
        onBehalfOf: null,
      }),
    ),
  ];
}

function nowTask({ kind, id, title, minutes, step, dueOn, plannedOn, deadlineAt }: WeekTask): NowTask | null {
  const what = { id, title, minutes };
  if (kind === "missed") return deadlineAt ? { ...what, kind, deadlineAt: new Date(deadlineAt) } : null;
  if (kind === "followUp") return dueOn ? { ...what, kind, dueOn } : null;
  return step && dueOn && plannedOn ? { ...what, kind, step, dueOn, plannedOn } : null;
}
