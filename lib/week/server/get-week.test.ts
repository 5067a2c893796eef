import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { posts } from "@/db/schema/posts";
import { addMember, ctxFor } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import { addComment } from "@/lib/comments/server/add-comment";
import { resolveThread } from "@/lib/comments/server/resolve-thread";
import { saveMediaPerson } from "@/lib/media/server/save-media-person";
import { withdrawConsent } from "@/lib/media/server/withdraw-consent";
import { atRevision, consent, type MediaWorld, openMediaWorld, type TestCast } from "@/lib/media/testing";
import { updatePost } from "@/lib/posts/server/update-post";
import { getWeek } from "./get-week";

let world: MediaWorld;
let cast: TestCast;
let associationId: string;
let me: Ctx;
let myId: string;

beforeAll(async () => {
  world = await openMediaWorld();
  associationId = world.celle.id;
  const member = await addMember(world.db, associationId, ["approver"]);
  [me, myId] = [await ctxFor(world.db, member.personId), member.id];
});
beforeEach(async () => {
  world.emptyStorage();
  cast = await world.cast();
});
afterAll(() => world.close());

it("brings back posts with a withdrawn consent, mine and nobody's, until the picture is out of them", async () => {
  const medium = await world.upload(cast.editor);
  const personId = v7();
  const person = { ...atRevision(medium, associationId), personId };
  await saveMediaPerson(cast.editor, { ...person, expectedRevision: 0, ...consent() });
  const still = await world.upload(cast.editor);
  const [mine, nobodys, others, discarded, without] = [
    await world.addPost("published"),
    await world.addPost("drafting"),
    await world.addPost("drafting"),
    await world.addPost("discarded"),
    await world.addPost("drafting"),
  ];
  for (const postId of [mine, nobodys, others, discarded])
    await world.show(cast.editor, postId, [medium.id, still.id]);
  const other = await addMember(world.db, associationId, ["editor"]);
  const give = (postId: string, responsibleId: string) =>
    world.db.update(posts).set({ responsibleId }).where(eq(posts.id, postId));
  for (const postId of [mine, discarded, without]) await give(postId, myId);
  await give(others, other.id);
  const takeOut = (postId: string, base: Record<string, { position: number; name: string }>) =>
    updatePost(cast.editor, {
      associationId,
      postId,
      expectedRevision: 1,
      base: { media: base },
      changes: { media: { [medium.id]: null } },
    });
  const withdrawn = async () => (await getWeek(me, { associationId })).withdrawn.map(({ id }) => id).sort();
  expect(await withdrawn()).toEqual([]);
  await withdrawConsent(cast.editor, { associationId, mediaId: medium.id, personId });
  expect(await withdrawn()).toEqual([mine, nobodys].sort());
  const asked = (await getWeek(me, { associationId })).withdrawn.find(({ id }) => id === mine);
  expect(asked?.withdrawnMedia).toEqual({ [medium.id]: { position: 0, name: expect.any(String) } });
  await takeOut(mine, asked?.withdrawnMedia ?? {});
  expect(await withdrawn()).toEqual([nobodys]);
});

it("shows posts with an open conversation that mentions me, and no longer when it is settled", async () => {
  const postId = await world.addPost("idea");
  const [threadId, other] = [v7(), v7()];
  const about = { associationId, postId, quote: "", mediaId: null };
  const mentioned = async () => (await getWeek(me, { associationId })).mentioned.map(({ id }) => id);
  await addComment(cast.editor, { ...about, commentId: other, threadId: null, body: "@Test reader, bitte" });
  await addComment(cast.editor, { ...about, commentId: threadId, threadId: null, body: "Allgemein" });
  expect(await mentioned()).toEqual([]);
  await addComment(cast.editor, { ...about, commentId: v7(), threadId, body: "@Test approver, bitte" });
  expect(await mentioned()).toEqual([postId]);
  await resolveThread(cast.editor, { associationId, commentId: threadId, resolved: true });
  expect(await mentioned()).toEqual([]);
});
