import "server-only";
import { eq } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import type { BaseCtx, Scope } from "@/lib/access/server/context";
import { rulesOf } from "@/lib/approvals/server/read-frame";
import type { Team } from "@/lib/coverage/rules-team";
import { readTeam } from "@/lib/coverage/server/read-teams";
import { notFound } from "@/lib/errors";
import { hasDuty } from "@/lib/members/rules";
import { workCalendarOf } from "@/lib/occasions/rules-work-calendar";
import { addDays, type Day } from "@/lib/time/days";
import type { WorkingHours } from "@/lib/time/working-time";
import { todayIn } from "@/lib/time/zones";
import { type Budget, broughtDuties, budgetPost, type PlannedPost } from "../rules-budget";
import { minutesOf } from "../rules-steps";
import { dutiesOf } from "../rules-team";
import { type BudgetRead, budgetColumns } from "./budget-columns";

/** The budget of an association with what it was made of: posts as planned, and the person behind each membership. */
export type ReadBudget = {
  budget: Budget;
  planned: PlannedPost[];
  team: Team;
  workingHours: WorkingHours;
  leadDaysOf: (sensitive: boolean) => number;
};

/** The weeks of an association from a Monday on, in as many statements as its team takes, and one. */
export async function readBudget(
  ctx: BaseCtx,
  scope: Pick<Scope, "associationId" | "parentId">,
  { monday, weeks }: { monday: Day; weeks: number },
): Promise<ReadBudget> {
  const range = { from: monday, to: addDays(monday, 7 * weeks - 1) };
  const [read] = await ctx.db
    .select(budgetColumns(ctx, scope, range))
    .from(associations)
    .where(eq(associations.id, scope.associationId));
  if (!read) throw notFound();
  return budgetOf(read, await readTeam(ctx.db, scope.associationId, monday), ctx.now);
}

/** The budget of what `budgetColumns` read, for a team with its absences of the same days. */
export function budgetOf(read: BudgetRead, team: Team, now: Date): ReadBudget {
  const today = todayIn(now);
  const rowOf = (isOwn: boolean) =>
    read.budgetRules.find(({ associationId }) => (associationId === team.associationId) === isOwn);
  const { rules } = rulesOf(rowOf(true), rowOf(false));
  const calendar = workCalendarOf(rules.workingHours, read.federalState);
  const leadDaysOf = (sensitive: boolean) => (sensitive ? rules.leadDaysC : rules.leadDays);
  const planned = read.budgetPosts.map(({ formatMinutes, own, sensitive, ...post }) => ({
    ...post,
    minutes: minutesOf(formatMinutes, own),
    leadDays: leadDaysOf(sensitive),
  }));
  const budget = {
    calendar,
    members: read.budgetMembers.map(({ membershipId, roles, weeklyMinutes, workDays }) => ({
      membershipId,
      weeklyMinutes,
      workDays,
      hasEditing: hasDuty(roles, "editing"),
    })),
    duties: mergedDuties(read.budgetDuties),
    posts: planned.map((post) => budgetPost(post, { calendar, today })),
    ...dutiesOf(team),
  };
  return { budget, planned, team, workingHours: rules.workingHours, leadDaysOf };
}

/** The fixed duties of an association: what it says itself, the rest as the product brings it. */
export function mergedDuties(own: BudgetRead["budgetDuties"]): BudgetRead["budgetDuties"] {
  return broughtDuties.map((brought) => own.find(({ key }) => key === brought.key) ?? { ...brought });
}
