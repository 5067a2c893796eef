import "server-only";
import { eq, sql } from "drizzle-orm";
import { coverAgreements } from "@/db/schema/coverage";
import { followAbsences } from "@/lib/absences/server/follow-absences";
import type { Ctx } from "@/lib/access/server/context";
import { record } from "@/lib/activity/server/record";
import { appendAudit } from "@/lib/audit/server/append-audit";
import { type HelpRow, happeningsOf, settleHelp } from "./internal";

/** Makes a proposal hold, in the caller's transaction: from now on the helper's people have duties where nobody is left. */
export async function putAgreement(ctx: Ctx, row: HelpRow): Promise<void> {
  await ctx.db
    .update(coverAgreements)
    .set({
      ...{ agreedById: ctx.me.personId, agreedAt: ctx.now, updatedAt: ctx.now },
      revision: sql`${coverAgreements.revision} + 1`,
    })
    .where(eq(coverAgreements.id, row.id));
  await settleHelp(ctx, row);
  await followAbsences(ctx, row.associationId);
  await auditHelp(ctx, row, "coverage.helpAgreed");
  for (const happening of happeningsOf(row, "coverage.helpAgreed")) await record(ctx, happening);
}

/** In the record of the association whose duties are concerned; the other one is what it is about. */
export async function auditHelp(
  ctx: Ctx,
  { id, associationId, helperId, duties }: HelpRow,
  kind: "coverage.helpAgreed" | "coverage.helpEnded",
): Promise<void> {
  await appendAudit(ctx, { associationId, kind, subjectId: helperId, detail: { helpId: id, duties } });
}
