import "server-only";
import { eq, sql } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import { checklistDrafts, checklistVersions } from "@/db/schema/checks";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { AppError, ruleBroken } from "@/lib/errors";
import { todayIn } from "@/lib/time/zones";
import { currentList } from "./current-list";
import { findDraft } from "./find-draft";

export type PublishChecklistInput = { associationId: string; checkedOn: string; expectedRevision: number };

/**
 * Makes the draft the version that holds for all districts, with the day on which it was compared with the law;
 * without a draft the same list is checked anew. `expectedRevision` is the draft's, 0 for none.
 * Throws `RULE` for a day to come or an empty list, `CONFLICT` when the draft has changed.
 */
export async function publishChecklist(
  outer: Ctx,
  input: PublishChecklistInput,
): Promise<{ number: number }> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "checklist.write");
    if (scope.kind !== "state") throw ruleBroken("checklistBelongsToState");
    const { associationId } = scope;
    if (input.checkedOn > todayIn(ctx.now)) throw ruleBroken("checkedOnToCome");
    // Two who publish at once would take the same number.
    await ctx.db.select().from(associations).where(eq(associations.id, associationId)).for("update");
    const draft = await findDraft(ctx, scope);
    if ((draft?.revision ?? 0) !== input.expectedRevision) {
      throw new AppError("CONFLICT", "changedMeanwhile", { current: draft });
    }
    const current = await currentList(ctx, scope);
    const items = draft?.items ?? current.items;
    if (items.length === 0) throw ruleBroken("checklistEmpty");
    const number = current.number + 1;
    await ctx.db.insert(checklistVersions).values({
      associationId,
      number,
      checkedOn: input.checkedOn,
      items,
      publishedById: ctx.me.personId,
      publishedAt: ctx.now,
    });
    // The draft stays, now like the list: its revisions never begin anew, so no stale one can fit.
    await ctx.db
      .update(checklistDrafts)
      .set({ updatedAt: ctx.now, revision: sql`${checklistDrafts.revision} + 1` })
      .where(eq(checklistDrafts.associationId, associationId));
    await record(ctx, { associationId, kind: "checks.published", detail: { number } });
    return { number };
  });
}
