import "server-only";
import { and, eq } from "drizzle-orm";
import { mediaPeople } from "@/db/schema/media";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { followMedia, holdPostsOf } from "@/lib/approvals/server/follow-media";
import { notFound } from "@/lib/errors";
import type { Medium } from "../contract";
import { findToWrite, toMedium } from "./internal";

/** Removes somebody who is not shown after all, or no longer since the file was replaced. For good. */
export async function removeMediaPerson(
  outer: Ctx,
  input: { associationId: string; mediaId: string; personId: string },
): Promise<Medium> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "media.write");
    await holdPostsOf(ctx, input.mediaId);
    const row = await findToWrite(ctx, scope, { mediaId: input.mediaId, from: "library" });
    const { associationId } = scope;
    const removed = await ctx.db
      .delete(mediaPeople)
      .where(
        and(
          eq(mediaPeople.associationId, associationId),
          eq(mediaPeople.mediaId, row.id),
          eq(mediaPeople.id, input.personId),
        ),
      )
      .returning({ id: mediaPeople.id });
    if (removed.length === 0) throw notFound();
    await followMedia(ctx, row.id);
    const detail = { personId: input.personId };
    await record(ctx, { associationId, kind: "media.personRemoved", subjectId: row.id, detail });
    return toMedium(ctx, scope, row);
  });
}
