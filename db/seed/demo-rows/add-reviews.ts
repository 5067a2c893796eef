import type { Db } from "@/db/client";
import { postChecks, postRisks } from "@/db/schema/checks";
import { comments } from "@/db/schema/posts";
import { daysBefore } from "@/db/seed/demo/moments";
import type { DemoStory } from "@/db/seed/demo/story";
import { builtInList } from "@/lib/checks/rules-built-in";
import type { Day } from "@/lib/time/days";
import { give, type Ids, idOf } from "./ids";
import { insertAll } from "./insert-all";

/** Adds what people answered, decided and said about posts that have been added. */
export async function addReviews(
  db: Db,
  ids: Ids,
  { story, today }: { story: DemoStory; today: Day },
): Promise<void> {
  const all = [...story.posts, ...story.seriesPosts];
  const places = new Map(all.map(({ key, associationKey }) => [key, associationKey]));
  const placeOf = (postKey: string) => ({
    associationId: idOf(ids, places.get(postKey) ?? ""),
    postId: idOf(ids, postKey),
  });
  const answers = story.answers.map(({ postKey, personKey, link, at, ...answer }) => ({
    ...answer,
    ...placeOf(postKey),
    detail: link,
    listNumber: builtInList.number,
    personId: idOf(ids, personKey),
    answeredAt: at,
    createdAt: at,
    updatedAt: at,
  }));
  await insertAll(db, postChecks, answers);
  const raised = daysBefore(today, 2, "09:10");
  const risks = story.raises.map(({ postKey, personKey, reason }) => ({
    ...placeOf(postKey),
    raisedTo: "C" as const,
    raisedReason: reason,
    raisedById: idOf(ids, personKey),
    raisedAt: raised,
    createdAt: raised,
    updatedAt: raised,
  }));
  await insertAll(db, postRisks, risks);
  const said = story.comments.map((comment) => {
    const { key, postKey, threadKey, personKey, mediumKey, mentions, at } = comment;
    return {
      ...placeOf(postKey),
      id: give(ids, key),
      threadId: threadKey && idOf(ids, threadKey),
      personId: idOf(ids, personKey),
      body: comment.body,
      quote: comment.quote,
      mediaId: mediumKey === null ? null : (ids.get(mediumKey) ?? null),
      mentions: mentions.map((member) => idOf(ids, member)),
      resolvedAt: comment.resolvedAt,
      createdAt: at,
      updatedAt: comment.resolvedAt ?? at,
    };
  });
  await insertAll(db, comments, said);
}
