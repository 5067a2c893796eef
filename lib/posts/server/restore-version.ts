import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { mediaInReach } from "@/lib/media/server/media-of-posts";
import { todayIn } from "@/lib/time/zones";
import type { Post, PostFields } from "../contract";
import { refusalOfDay } from "../rules";
import { fieldsOf } from "../rules-fields";
import { findVersion } from "./find-version";
import { findPostToWrite } from "./internal";
import { savePost } from "./save-post";

export type RestoreVersionInput = {
  associationId: string;
  postId: string;
  number: number;
  expectedRevision: number;
};

/**
 * Makes what is published of an earlier version the newest revision: texts, channels, format and day. Research, notes
 * and people stay as they are, and so does the day where the earlier one is over. What stood until now is kept as a
 * version. Throws `CONFLICT` with what stands when somebody has written meanwhile.
 */
export async function restoreVersion(outer: Ctx, input: RestoreVersionInput): Promise<Post> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "post.write");
    const before = fieldsOf(await findPostToWrite(ctx, scope, input.postId));
    const version = await findVersion(ctx, scope, input);
    const there = await mediaInReach(ctx, scope, Object.keys(version.media));
    const patch = publishedOf(version, { today: todayIn(ctx.now), there });
    const target = { scope, postId: input.postId, expected: input.expectedRevision, keep: "always" as const };
    const after = await savePost(ctx, target, patch);
    await record(ctx, {
      associationId: scope.associationId,
      kind: "posts.restored",
      subjectId: input.postId,
      detail: {
        revision: after.revision,
        restored: input.number,
        before,
        after: patch,
      },
    });
    return after;
  });
}

/** What is published, as it was: on a day gone by it cannot be planned again, and a medium that is gone stays away. */
function publishedOf(version: PostFields, { today, there }: { today: string; there: Set<string> }) {
  const { title, body, hashtags, link, callToAction, firstComment, variants, channelIds, formatId } = version;
  const { plannedOn, plannedTime } = version;
  const day = refusalOfDay(plannedOn, today) === null ? { plannedOn, plannedTime } : {};
  const media = Object.fromEntries(Object.entries(version.media).filter(([id]) => there.has(id)));
  const texts = { title, body, hashtags, link, callToAction, firstComment, variants };
  return { ...texts, channelIds, formatId, media, ...day };
}
