import "server-only";
import { eq } from "drizzle-orm";
import { series } from "@/db/schema/series";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { findSeriesAt } from "./internal";

export type DeleteSeriesInput = { associationId: string; seriesId: string; expectedRevision: number };

/** Takes a series out of every view with all its empty places; it can be brought back. Posts that filled one stay, without its name. */
export async function deleteSeries(outer: Ctx, input: DeleteSeriesInput): Promise<{ revision: number }> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "post.write");
    const { id } = await findSeriesAt(ctx, scope, input);
    const revision = input.expectedRevision + 1;
    await ctx.db
      .update(series)
      .set({ deletedAt: ctx.now, revision, updatedAt: ctx.now })
      .where(eq(series.id, id));
    const { associationId } = scope;
    await record(ctx, { associationId, kind: "series.deleted", subjectId: id, detail: { revision } });
    return { revision };
  });
}
