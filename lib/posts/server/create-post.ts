import "server-only";
import { v7 } from "uuid";
import { posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { notFound, ruleBroken } from "@/lib/errors";
import { checkMedia } from "@/lib/media/server/media-of-posts";
import type { Post, PostFields } from "../contract";
import { tooManyEntries } from "../rules-fields";
import { checkDay } from "./check-day";
import { checkVerifiers } from "./check-verifiers";
import { checkReferences, postColumns, setChannels, toPost } from "./internal";

export type CreatePostInput = Partial<PostFields> & {
  associationId: string;
  title: string;
  stage?: "idea" | "research" | "drafting";
  /** Set by verbs alone: an id chosen by their caller, and the place in a series that the post fills. */
  postId?: string;
  seriesId?: string;
  seriesDay?: string;
};

/** Creates a post from as little as a title. Without a stage it is an idea when undated, otherwise a draft. */
export async function createPost(outer: Ctx, input: CreatePostInput): Promise<Post> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "post.write");
    if (scope.kind !== "district") throw ruleBroken("postsBelongToDistricts");
    checkDay(ctx, input.plannedOn ?? null);
    if (input.plannedTime && !input.plannedOn) throw ruleBroken("timeNeedsDay");
    if (tooManyEntries(input)) throw ruleBroken("tooManyEntries");
    await checkReferences(ctx, scope, input);
    await checkVerifiers(ctx, scope, { before: {}, after: input.facts });
    await checkMedia(ctx, scope, Object.keys(input.media ?? {}));
    const { associationId, channelIds = [], postId: id = v7(), ...fields } = input;
    const stage = input.stage ?? (input.plannedOn ? "drafting" : "idea");
    const [row] = await ctx.db
      .insert(posts)
      .values({
        ...fields,
        id,
        associationId,
        stage,
        editedById: ctx.me.personId,
        writerIds: [ctx.me.personId],
        createdAt: ctx.now,
        updatedAt: ctx.now,
      })
      .returning(postColumns);
    if (!row) throw notFound();
    const post = toPost(scope, row);
    const chosen = await setChannels(ctx, post, channelIds);
    const detail = { revision: 1, before: { deleted: true }, after: { deleted: false } };
    await record(ctx, { associationId, kind: "posts.created", subjectId: id, detail });
    return { ...post, channelIds: chosen };
  });
}
