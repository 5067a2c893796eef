import { v7 } from "uuid";
import type { Db } from "@/db/client";
import { postChannels, posts } from "@/db/schema/posts";
import { demoMedia } from "@/db/seed/demo/media";
import type { DemoStory } from "@/db/seed/demo/story";
import { approvalsOf } from "./approvals-of";
import { give, type Ids, idOf } from "./ids";
import { insertAll } from "./insert-all";

/** Adds the posts of all plans with their channels, and with the media that have been added. */
export async function addPosts(
  db: Db,
  ids: Ids,
  { posts: plan, rounds }: Pick<DemoStory, "posts" | "rounds">,
): Promise<void> {
  const approvals = approvalsOf(ids, rounds);
  const names = new Map(demoMedia().map(({ key, name }) => [key, name]));
  const rows = plan.map((post) => ({
    id: give(ids, post.key),
    ...approvals(post),
    associationId: idOf(ids, post.associationKey),
    title: post.title,
    body: post.body,
    note: post.note,
    plannedOn: post.plannedOn,
    plannedTime: post.plannedTime,
    stage: post.stage,
    discardedReason: post.discardedReason,
    formatId: idOf(ids, `${post.associationKey}/${post.formatKey}`),
    responsibleId: post.responsibleKey ? idOf(ids, post.responsibleKey) : null,
    followUpOn: post.followUpOn,
    districtOnly: post.districtOnly,
    createdAt: new Date(`${post.createdOn}T08:00:00Z`),
    hashtags: post.hashtags ?? "",
    link: post.link ?? "",
    callToAction: post.callToAction ?? "",
    firstComment: post.firstComment ?? "",
    researchNote: post.researchNote ?? "",
    variants: Object.fromEntries(
      Object.entries(post.variants ?? {}).map(([key, text]) => [idOf(ids, key), text]),
    ),
    sources: entries(post.sources),
    contacts: entries(post.contacts),
    facts: entries(
      post.facts?.map(({ statement, verifiedKey }) => ({
        statement,
        verifiedById: verifiedKey === null ? null : idOf(ids, verifiedKey),
      })),
    ),
    media: Object.fromEntries(
      post.mediumKeys
        .filter((key) => ids.has(key))
        .map((key, position) => [idOf(ids, key), { position, name: names.get(key) ?? "" }]),
    ),
  }));
  await insertAll(db, posts, rows);
  const links = plan.flatMap((post) =>
    post.channelKeys.map((key) => ({
      associationId: idOf(ids, post.associationKey),
      postId: idOf(ids, post.key),
      channelId: idOf(ids, key),
    })),
  );
  await insertAll(db, postChannels, links);
}

/** Under ids of their own, which stay in the order in which they were made. */
function entries<T>(list: readonly T[] = []): Record<string, T> {
  return Object.fromEntries(list.map((entry) => [v7(), entry]));
}
