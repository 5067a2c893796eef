import "server-only";
import { noticeKinds } from "@/db/enums";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { settleNotices } from "@/lib/notices/server/settle-notices";
import { findPostToWrite } from "./internal";
import { savePost } from "./save-post";

export type DeletePostInput = { associationId: string; postId: string; expectedRevision: number };

/** Takes a post out of every view. It can be brought back by undo; the row stays. */
export async function deletePost(outer: Ctx, input: DeletePostInput): Promise<{ revision: number }> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "post.write");
    const before = await findPostToWrite(ctx, scope, input.postId);
    const target = { scope, postId: before.id, expected: input.expectedRevision };
    await savePost(ctx, target, { deletedAt: ctx.now });
    const kinds = noticeKinds.filter((kind) => kind.startsWith("approval."));
    await settleNotices(ctx, { associationId: scope.associationId, subjectId: before.id, kinds });
    const revision = input.expectedRevision + 1;
    const detail = { revision, before: { deleted: false }, after: { deleted: true } };
    await record(ctx, {
      associationId: scope.associationId,
      kind: "posts.deleted",
      subjectId: before.id,
      detail,
    });
    return { revision };
  });
}
