import "server-only";
import { v7 } from "uuid";
import { approvalRounds } from "@/db/schema/approvals";
import type { Ctx } from "@/lib/access/server/context";
import type { Post } from "@/lib/posts/contract";
import { contentOf } from "@/lib/posts/rules-content";
import { hashContent } from "./hash-content";
import { type RoundRow, roundsOf } from "./internal";
import { writersOf } from "./writers-of";

type Asked = Pick<RoundRow, "riskClass" | "path" | "deadlineAt"> &
  Partial<Pick<RoundRow, "askedId" | "note" | "reopens" | "requestedById">>;

/** Opens a round on the content of a post as it stands. The caller holds the post and has made sure that none is open. */
export async function openRound(ctx: Ctx, post: Post, asked: Asked): Promise<RoundRow> {
  const [last] = await roundsOf(ctx, { associationId: post.associationId, postId: post.id });
  const content = contentOf(post);
  const [row] = await ctx.db
    .insert(approvalRounds)
    .values({
      requestedById: ctx.me.personId,
      ...asked,
      id: v7(),
      associationId: post.associationId,
      postId: post.id,
      number: (last?.number ?? 0) + 1,
      stepStartedAt: ctx.now,
      contentHash: hashContent(content),
      content,
      postRevision: post.revision,
      writerIds: await writersOf(ctx, post.id),
      plannedOn: post.plannedOn,
      plannedTime: post.plannedTime,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    })
    .returning();
  if (!row) throw new Error("the round was not stored");
  return row;
}
