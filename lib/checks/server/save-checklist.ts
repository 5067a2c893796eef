import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { checklistDrafts } from "@/db/schema/checks";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { AppError, ruleBroken } from "@/lib/errors";
import type { CheckItem } from "../contract";
import { findDraft } from "./find-draft";

export type SaveChecklistInput = { associationId: string; items: CheckItem[]; expectedRevision: number };

/**
 * Replaces the draft of a state's list; the first save makes it. Nothing of it holds before it is published.
 * Throws `CONFLICT` with the draft that stands when somebody else was faster.
 */
export async function saveChecklist(outer: Ctx, input: SaveChecklistInput): Promise<{ revision: number }> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "checklist.write");
    if (scope.kind !== "state") throw ruleBroken("checklistBelongsToState");
    const { associationId } = scope;
    const { items, expectedRevision } = input;
    const fresh = { associationId, items, createdAt: ctx.now, updatedAt: ctx.now };
    const [row] =
      expectedRevision === 0
        ? await ctx.db
            .insert(checklistDrafts)
            .values(fresh)
            .onConflictDoNothing()
            .returning({ revision: checklistDrafts.revision })
        : await ctx.db
            .update(checklistDrafts)
            .set({ items, updatedAt: ctx.now, revision: sql`${checklistDrafts.revision} + 1` })
            .where(
              and(
                eq(checklistDrafts.associationId, associationId),
                eq(checklistDrafts.revision, expectedRevision),
              ),
            )
            .returning({ revision: checklistDrafts.revision });
    if (!row) {
      throw new AppError("CONFLICT", "changedMeanwhile", { current: await findDraft(ctx, scope) });
    }
    await record(ctx, { associationId, kind: "checks.drafted", detail: row });
    return row;
  });
}
