import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Stage } from "@/db/enums";
import { posts } from "@/db/schema/posts";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { followApproval } from "@/lib/approvals/server/follow-approval";
import { AppError } from "@/lib/errors";
import type { Post, PostFields } from "../contract";
import { contentFields } from "../rules-content";
import { findPost, postColumns, setChannels, toPost } from "./internal";
import { keptVersion, type Target } from "./kept-version";
import { withoutTakenSlot } from "./without-taken-slot";

/** What a write may set beside the fields: the stage with its reason, and whether the post is deleted. */
export type PostPatch = Partial<PostFields> & {
  stage?: Post["stage"];
  discardedReason?: string | null;
  deletedAt?: Date | null;
};

/**
 * Keeps what is replaced as a version, writes the patch if the post still stands at `expected`, raises its revision by one, and gives back what stands now.
 * Throws `CONFLICT` with what stands now when somebody was faster.
 */
export async function savePost(ctx: Ctx, target: Target, patch: PostPatch): Promise<Post> {
  const { scope, postId, expected } = target;
  const { channelIds, ...columns } = patch;
  const link = comesBack(patch) ? await withoutTakenSlot(ctx, target) : {};
  const [row] = await ctx.db
    .with(keptVersion(ctx, target, patch))
    .update(posts)
    .set({
      ...columns,
      ...link,
      revision: sql`${posts.revision} + 1`,
      ...(isEdit(patch) ? { editedById: ctx.me.personId } : {}),
      ...(isContent(patch) ? { writerIds: [ctx.me.personId] } : {}),
      updatedAt: ctx.now,
    })
    .where(
      and(eq(posts.associationId, scope.associationId), eq(posts.id, postId), eq(posts.revision, expected)),
    )
    .returning(postColumns);
  if (!row) throw await conflict(ctx, scope, postId, []);
  const written = toPost(scope, row);
  const post = channelIds ? { ...written, channelIds: await setChannels(ctx, written, channelIds) } : written;
  if (patch.stage === undefined && !underApproval.includes(post.stage)) return post;
  return { ...post, ...(await followApproval(ctx, scope, post)) };
}

const underApproval: readonly Stage[] = ["review", "approved"];

/** A stage alone is no edit: whoever asks for an approval, or gives it, wrote nothing. */
function isEdit({ stage: _, discardedReason: __, ...rest }: PostPatch): boolean {
  return Object.keys(rest).length > 0;
}

function isContent(patch: PostPatch): boolean {
  return contentFields.some((name) => patch[name] !== undefined);
}

/** The refusal of a write that came too late: the post as it stands, and the fields both sides changed. */
export async function conflict(ctx: Ctx, scope: Scope, postId: string, fields: string[]): Promise<AppError> {
  const current = await findPost(ctx, scope, postId);
  return new AppError("CONFLICT", "changedMeanwhile", { current, fields });
}

/** From being deleted or discarded; while it was away somebody may have filled its place in a series anew. */
function comesBack({ deletedAt, stage }: PostPatch): boolean {
  return deletedAt === null || (stage !== undefined && stage !== "discarded");
}
