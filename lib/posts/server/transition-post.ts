import "server-only";
import type { Stage } from "@/db/enums";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { ruleBroken } from "@/lib/errors";
import type { Post } from "../contract";
import { doorBetween } from "../rules";
import { findPostToWrite } from "./internal";
import { conflict, savePost } from "./save-post";

export type TransitionPostInput = {
  associationId: string;
  postId: string;
  from: Stage;
  to: Stage;
  reason?: string;
};

/**
 * Moves a post to another stage through the transition table. Throws `RULE` where the door is shut, and `CONFLICT`
 * with what stands now when somebody has moved it elsewhere; changes of its fields meanwhile do not matter.
 */
export async function transitionPost(outer: Ctx, input: TransitionPostInput): Promise<Post> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "post.write");
    const before = await findPostToWrite(ctx, scope, input.postId);
    if (before.stage === input.to) return before;
    if (before.stage !== input.from) throw await conflict(ctx, scope, before.id, ["stage"]);
    const door = doorBetween(before.stage, input.to, before.held !== null);
    if (!door.open) throw ruleBroken(door.why);
    if (door.needs === "reason" && !input.reason) throw ruleBroken("reasonNeeded");
    const patch = {
      stage: input.to,
      discardedReason: input.to === "discarded" ? (input.reason ?? null) : null,
    };
    const after = await savePost(ctx, { scope, postId: before.id, expected: before.revision }, patch);
    const was = { stage: before.stage, discardedReason: before.discardedReason };
    await record(ctx, {
      associationId: scope.associationId,
      kind: "posts.transitioned",
      subjectId: before.id,
      detail: { revision: before.revision + 1, before: was, after: patch },
    });
    return after;
  });
}
