import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { followMedia, holdPostsOf } from "@/lib/approvals/server/follow-media";
import type { Medium } from "../contract";
import { changeMedium, findToWrite, toMedium } from "./internal";

export type RestoreMediaInput = { associationId: string; mediaId: string; expectedRevision: number };

/** Brings a deleted medium back, with its texts, consents and the posts that showed it, whose approval follows. */
export async function restoreMedia(outer: Ctx, input: RestoreMediaInput): Promise<Medium> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "media.write");
    await holdPostsOf(ctx, input.mediaId);
    const before = await findToWrite(ctx, scope, { mediaId: input.mediaId, from: "deleted" });
    const target = { scope, row: before, expected: input.expectedRevision };
    const after = await changeMedium(ctx, target, { deletedAt: null });
    await followMedia(ctx, before.id);
    const { associationId } = scope;
    const detail = { revision: after.revision };
    await record(ctx, { associationId, kind: "media.restored", subjectId: before.id, detail });
    return toMedium(ctx, scope, after);
  });
}
