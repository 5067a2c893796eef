import { addMinutes } from "date-fns";
import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { memberships } from "@/db/schema/people";
import { comments } from "@/db/schema/posts";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor, testNow } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import { createPost } from "@/lib/posts/server/create-post";
import { deletePost } from "@/lib/posts/server/delete-post";
import { exportPosts } from "@/lib/posts/server/export-posts";
import { getPost } from "@/lib/posts/server/get-post";
import { undoPostChange } from "@/lib/posts/server/undo-post-change";
import { manyComments } from "@/lib/testing-corpus";
import { addComment } from "./add-comment";
import { deleteComment } from "./delete-comment";
import { editComment } from "./edit-comment";
import { listComments } from "./list-comments";
import { resolveThread } from "./resolve-thread";

let db: Db;
let close: () => Promise<void>;
let associationId: string;
let editor: Ctx;
let reader: Ctx;

beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
  const state = await addAssociation(db, "Landesverband");
  associationId = (await addAssociation(db, "Celle", state.id)).id;
  editor = await ctxFor(db, (await addMember(db, associationId, ["editor"])).personId);
  reader = await ctxFor(db, (await addMember(db, associationId, ["reader"])).personId);
});
afterAll(() => close());

const made = async () => (await createPost(editor, { associationId, title: "Kältebus", body: "Eins" })).id;
const listed = async (postId: string) => (await listComments(editor, { associationId, postId })).comments;
const bodies = async (postId: string) => (await listed(postId)).map(({ body }) => body);

let minute = 0;
async function say(ctx: Ctx, postId: string, body: string, rest: { threadId?: string; quote?: string } = {}) {
  minute += 1;
  const commentId = v7();
  const { threadId = null, quote = "" } = rest;
  const at = { ...ctx, now: addMinutes(testNow, minute) };
  await addComment(at, { associationId, postId, commentId, threadId, body, quote, mediaId: null });
  return commentId;
}

describe("comments", () => {
  it("stand in the order in which they were written, with their passage and their thread", async () => {
    const postId = await made();
    const first = await say(reader, postId, "Stimmt die Uhrzeit?", { quote: "um 18 Uhr" });
    const answer = await say(editor, postId, "Ja, geprüft.", {
      threadId: first,
      quote: "wird nicht behalten",
    });
    expect(await listed(postId)).toMatchObject([
      { id: first, threadId: null, quote: "um 18 Uhr", personId: reader.me.personId, edited: false },
      { id: answer, threadId: first, quote: "", body: "Ja, geprüft.", resolved: false },
    ]);
  });

  it("are one when the same request arrives twice", async () => {
    const postId = await made();
    const twice = {
      associationId,
      postId,
      commentId: v7(),
      threadId: null,
      body: "Einmal",
      quote: "",
      mediaId: null,
    };
    await addComment(editor, twice);
    await addComment(editor, twice);
    expect(await bodies(postId)).toEqual(["Einmal"]);
  });

  it("take an answer to a thread of the same post only", async () => {
    const [postId, other] = [await made(), await made()];
    const thread = await say(editor, other, "Anderswo");
    const answer = await say(editor, other, "Antwort", { threadId: thread });
    for (const threadId of [thread, answer, v7()]) {
      await expect(say(editor, postId, "Antwort", { threadId })).rejects.toMatchObject({
        reason: "threadIsAway",
      });
    }
    await expect(say(editor, other, "Zweite Ebene", { threadId: answer })).rejects.toMatchObject({
      reason: "threadIsAway",
    });
    expect(await bodies(postId)).toEqual([]);
  });

  it("are changed by their author alone, and say that they were", async () => {
    const postId = await made();
    const commentId = await say(editor, postId, "Enfache Sprache");
    const change = { associationId, commentId, body: "Einfache Sprache", expectedRevision: 1 };
    await expect(editComment(reader, change)).rejects.toMatchObject({ reason: "onlyOwnComment" });
    await editComment(editor, change);
    await expect(editComment(editor, { ...change, body: "Veraltet" })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    expect(await listed(postId)).toMatchObject([{ body: "Einfache Sprache", edited: true, revision: 2 }]);
  });

  it("are deleted by their author alone, and keep their place while others have answered", async () => {
    const postId = await made();
    const thread = await say(editor, postId, "Geheim", { quote: "Passage" });
    const answer = await say(reader, postId, "Antwort", { threadId: thread });
    await expect(deleteComment(reader, { associationId, commentId: thread })).rejects.toMatchObject({
      reason: "onlyOwnComment",
    });
    await deleteComment(editor, { associationId, commentId: thread });
    expect(await listed(postId)).toMatchObject([
      { id: thread, body: "", quote: "", deleted: true },
      { id: answer, body: "Antwort", deleted: false },
    ]);
    await deleteComment(reader, { associationId, commentId: answer });
    expect(await listed(postId)).toEqual([]);
  });

  it("mention the people who belong to the association and whose name stands behind an @", async () => {
    const member = await addMember(db, associationId, ["approver"]);
    await addMember(db, (await addAssociation(db, "Peine")).id, ["manager"]);
    const postId = await made();
    const commentId = await say(editor, postId, "@Test approver und @Test manager, bitte ansehen");
    const mentions = async () => (await listed(postId)).map((comment) => comment.mentions);
    expect(await mentions()).toEqual([[member.id]]);
    await editComment(editor, { associationId, commentId, body: "Erledigt", expectedRevision: 1 });
    expect(await mentions()).toEqual([[]]);
    await db.update(memberships).set({ endedAt: testNow }).where(eq(memberships.id, member.id));
    await editComment(editor, { associationId, commentId, body: "@Test approver", expectedRevision: 2 });
    expect(await mentions()).toEqual([[]]);
  });

  it("leave the undo of a change of the post possible", async () => {
    const post = await createPost(editor, { associationId, title: "Kältebus" });
    await say(editor, post.id, "Dazu gesagt");
    const back = await undoPostChange(editor, { associationId, postId: post.id, revision: 1 });
    expect(back.revision).toBe(2);
  });

  it("are settled and opened again by anybody, and by an answer", async () => {
    const postId = await made();
    const thread = await say(editor, postId, "Offen?");
    const answer = await say(reader, postId, "Ja", { threadId: thread });
    const settled = async () => (await listed(postId)).map(({ resolved }) => resolved);
    await resolveThread(reader, { associationId, commentId: thread, resolved: true });
    expect(await settled()).toEqual([true, false]);
    await say(editor, postId, "Doch nicht", { threadId: thread });
    expect(await settled()).toEqual([false, false, false]);
    await resolveThread(reader, { associationId, commentId: thread, resolved: true });
    await resolveThread(reader, { associationId, commentId: thread, resolved: false });
    expect(await settled()).toEqual([false, false, false]);
    await expect(
      resolveThread(editor, { associationId, commentId: answer, resolved: true }),
    ).rejects.toMatchObject({ reason: "threadIsAway" });
  });

  it(`stop at ${manyComments.count} on a post with a sentence, and all of them are listed`, async () => {
    const postId = await made();
    const { count, oneMore } = manyComments;
    const stamp = { associationId, postId, personId: editor.me.personId };
    await db
      .insert(comments)
      .values(Array.from({ length: count - 1 }, (_, number) => ({ ...stamp, body: `Nr. ${number}` })));
    await say(editor, postId, "Noch einer");
    await expect(say(editor, postId, "Zu viel")).rejects.toMatchObject({ reason: oneMore });
    expect((await listed(postId)).length).toBe(count);
  });

  it("never become part of the post or of what is exported", async () => {
    const postId = await made();
    await say(editor, postId, "Nur unter uns");
    const post = await getPost(editor, { associationId, postId });
    const file = await exportPosts(editor, { associationId, format: "csv" });
    expect(JSON.stringify(post)).not.toContain("Nur unter uns");
    expect(await file.text()).toContain("Kältebus");
    expect(await file.text()).not.toContain("Nur unter uns");
  });

  it("are away with their post", async () => {
    const postId = await made();
    const commentId = await say(editor, postId, "Weg");
    const { revision } = await getPost(editor, { associationId, postId });
    await deletePost(editor, { associationId, postId, expectedRevision: revision });
    await expect(listComments(editor, { associationId, postId })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(say(editor, postId, "Zu spät")).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(deleteComment(editor, { associationId, commentId })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});
