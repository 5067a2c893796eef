import "server-only";
import { and, eq, gte, inArray, isNull, lte, ne, type SQL, sql } from "drizzle-orm";
import type { FederalState, FixedDutyKey, Role, Stage, Step } from "@/db/enums";
import { jsonList, named } from "@/db/json-list";
import { approvalRounds, approvalRules } from "@/db/schema/approvals";
import { associations, formats } from "@/db/schema/associations";
import { postRisks } from "@/db/schema/checks";
import { fixedDuties } from "@/db/schema/coverage";
import { memberships } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import type { BaseCtx, Scope } from "@/lib/access/server/context";
import type { RulesRow } from "@/lib/approvals/server/read-frame";
import { addDays, type Day } from "@/lib/time/days";
import type { StepMinutes } from "../rules-steps";

/** What the weeks of an association are made of, as it comes from the database. */
export type BudgetRead = {
  federalState: FederalState;
  budgetMembers: MemberRow[];
  budgetDuties: { key: FixedDutyKey; minutes: number; memberId: string | null }[];
  budgetPosts: PostRow[];
  budgetRules: (RulesRow & { associationId: string })[];
};

type MemberRow = {
  membershipId: string;
  personId: string;
  roles: Role[];
  weeklyMinutes: number;
  workDays: number[];
};

type PostRow = {
  postId: string;
  title: string;
  responsibleId: string | null;
  plannedOn: Day;
  stage: Stage;
  formatMinutes: StepMinutes | null;
  own: Partial<Record<Step, number>>;
  sensitive: boolean;
};

/** The longest way from the first step of a post to its day, holidays included, and from its day to the last step. */
const daysAhead = 60;
const daysAfter = 21;

/**
 * Everything that the planned minutes of a range of days depend on, as columns of a select from `associations`, so that a
 * screen stays one statement; `budgetOf` makes the budget of them. Posts on hold ask for no work.
 */
export function budgetColumns(
  ctx: Pick<BaseCtx, "db">,
  { associationId, parentId }: Pick<Scope, "associationId" | "parentId">,
  range: { from: Day; to: Day },
): Record<"federalState", typeof associations.federalState> & {
  [Name in Exclude<keyof BudgetRead, "federalState">]: SQL<BudgetRead[Name]>;
} {
  const people = ctx.db
    .select(
      named({
        membershipId: memberships.id,
        personId: memberships.personId,
        roles: memberships.roles,
        weeklyMinutes: memberships.weeklyMinutes,
        workDays: memberships.workDays,
      }),
    )
    .from(memberships)
    .where(and(eq(memberships.associationId, associationId), isNull(memberships.endedAt)));
  const fixed = ctx.db
    .select(named({ key: fixedDuties.key, minutes: fixedDuties.minutes, memberId: fixedDuties.memberId }))
    .from(fixedDuties)
    .where(eq(fixedDuties.associationId, associationId));
  const rules = ctx.db
    .select(
      named({
        associationId: approvalRules.associationId,
        pathA: approvalRules.pathA,
        pathB: approvalRules.pathB,
        pathC: approvalRules.pathC,
        deciderIds: approvalRules.deciderIds,
        decisionMinutes: approvalRules.decisionMinutes,
        leadDays: approvalRules.leadDays,
        leadDaysC: approvalRules.leadDaysC,
        workingHours: approvalRules.workingHours,
      }),
    )
    .from(approvalRules)
    .where(inArray(approvalRules.associationId, parentId ? [associationId, parentId] : [associationId]));
  const planned = ctx.db
    .select(namedPost)
    .from(posts)
    .leftJoin(formats, eq(formats.id, posts.formatId))
    .where(
      and(
        eq(posts.associationId, associationId),
        isNull(posts.deletedAt),
        isNull(posts.heldAt),
        ne(posts.stage, "discarded"),
        gte(posts.plannedOn, addDays(range.from, -daysAfter)),
        lte(posts.plannedOn, addDays(range.to, daysAhead)),
      ),
    );
  return {
    federalState: associations.federalState,
    budgetMembers: jsonList(people),
    budgetDuties: jsonList(fixed),
    budgetPosts: jsonList(planned),
    budgetRules: jsonList(rules),
  };
}

/** The class of the newest request, or, where none was made, the one it was raised to; what checks propose is not known here. */
const sensitive = sql<boolean>`coalesce(
  (select ${approvalRounds.riskClass} from ${approvalRounds}
    where ${approvalRounds.associationId} = ${posts.associationId} and ${approvalRounds.postId} = ${posts.id}
    order by ${approvalRounds.number} desc limit 1),
  (select coalesce(${postRisks.loweredTo}, ${postRisks.raisedTo}) from ${postRisks}
    where ${postRisks.postId} = ${posts.id}), 'A') = 'C'`;

/** The columns of a post as the budget sees it. */
export const budgetPostColumns = {
  postId: posts.id,
  title: posts.title,
  responsibleId: posts.responsibleId,
  plannedOn: posts.plannedOn,
  stage: posts.stage,
  formatMinutes: formats.minutes,
  own: posts.minutes,
  sensitive,
};

const namedPost = named(budgetPostColumns);
