import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { approvalRules } from "@/db/schema/approvals";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { appendAudit } from "@/lib/audit/server/append-audit";
import { AppError, ruleBroken } from "@/lib/errors";
import type { ApprovalRules, ShownRules } from "../contract";
import { belowMinimum } from "../rules";
import { shownRules } from "./get-approval-rules";
import { readFrame } from "./read-frame";

export type UpdateRulesInput = ApprovalRules & { associationId: string; expectedRevision: number };

/**
 * Saves how an association approves; what is asked already keeps its path until its content changes. Throws `RULE` for
 * less than the state asks for or people who are not there, `CONFLICT` when somebody else was faster.
 */
export async function updateApprovalRules(outer: Ctx, input: UpdateRulesInput): Promise<ShownRules> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "approval.rules");
    const { associationId, expectedRevision, ...rules } = input;
    const frame = await readFrame(ctx, associationId);
    const below = belowMinimum(rules, frame.minimum);
    if (below.length > 0) throw ruleBroken("belowStateMinimum");
    const members = new Set(frame.deciders.district.map(({ membershipId }) => membershipId));
    if (rules.deciderIds.some((id) => !members.has(id))) throw ruleBroken("unknownPerson");
    if (!(await write(ctx, scope, { rules, expectedRevision }))) {
      throw new AppError("CONFLICT", "changedMeanwhile", { current: await shownRules(ctx, associationId) });
    }
    const detail = { before: plain(frame.rules), after: plain(rules) };
    await appendAudit(ctx, { associationId, kind: "approvals.rulesChanged", subjectId: null, detail });
    await record(ctx, {
      associationId,
      kind: "approvals.rulesChanged",
      detail,
    });
    return shownRules(ctx, associationId);
  });
}

/** The rules as the record keeps them: ids and plain values. */
function plain({ paths, deciderIds, decisionMinutes, leadDays, leadDaysC, workingHours }: ApprovalRules) {
  return { paths, deciderIds, decisionMinutes, leadDays, leadDaysC, workingHours };
}

type Write = { rules: ApprovalRules; expectedRevision: number };

async function write(
  ctx: Ctx,
  { associationId }: Scope,
  { rules, expectedRevision }: Write,
): Promise<boolean> {
  const { paths, ...numbers } = rules;
  const columns = { ...numbers, pathA: paths.A, pathB: paths.B, pathC: paths.C, updatedAt: ctx.now };
  const written =
    expectedRevision === 0
      ? await ctx.db
          .insert(approvalRules)
          .values({ associationId, ...columns })
          .onConflictDoNothing()
          .returning({ id: approvalRules.associationId })
      : await ctx.db
          .update(approvalRules)
          .set({ ...columns, revision: sql`${approvalRules.revision} + 1` })
          .where(
            and(eq(approvalRules.associationId, associationId), eq(approvalRules.revision, expectedRevision)),
          )
          .returning({ id: approvalRules.associationId });
  return written.length > 0;
}
