import { v7 } from "uuid";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import { addComment } from "@/lib/comments/server/add-comment";
import { listComments } from "@/lib/comments/server/list-comments";
import { badTexts } from "@/lib/testing-corpus";
import { captureFrom } from "../rules-capture";
import { textHints } from "../rules-hints";
import { createPost } from "./create-post";
import { exportPosts } from "./export-posts";
import { getPost } from "./get-post";
import { getVersion } from "./get-version";
import { listPosts } from "./list-posts";
import { updatePost } from "./update-post";

let db: Db;
let close: () => Promise<void>;
let associationId: string;
let editor: Ctx;

beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
  associationId = (await addAssociation(db, "Celle", (await addAssociation(db, "LV")).id)).id;
  editor = await ctxFor(db, (await addMember(db, associationId, ["editor"])).personId);
});
afterAll(() => close());

/** The beginning of a text, cut between signs and never within one. */
const cut = (text: string, most: number) => [...text].slice(0, most / 2).join("");

/** What the verbs are given: the edge has refused or cleaned the rest. */
const storable = badTexts.filter(({ text, kept, expected }) => expected === "works" && kept === text);

it.each(storable)("keeps $name sign by sign", async ({ text }) => {
  const [title, other] = [cut(text, 200), `!${text.slice(0, -1)}`.toWellFormed()];
  const factId = v7();
  const fields = { title, body: text, note: text, researchNote: text, hashtags: cut(text, 1_000) };
  const facts = { [factId]: { statement: cut(text, 1_000), verifiedById: null } };
  const made = await createPost(editor, { associationId, ...fields, facts });
  const place = { associationId, postId: made.id };
  await updatePost(editor, {
    ...place,
    expectedRevision: 1,
    base: {},
    changes: { body: other },
  });
  const kept = await getPost(editor, place);
  expect(kept).toMatchObject({ ...fields, body: other, facts });
  expect(await getVersion(editor, { ...place, number: 2 })).toMatchObject({ body: other });
  await addComment(editor, {
    ...place,
    commentId: v7(),
    threadId: null,
    body: cut(text, 10_000),
    quote: cut(text, 500),
    mediaId: null,
  });
  const { comments } = await listComments(editor, place);
  expect(comments).toMatchObject([{ body: cut(text, 10_000), quote: cut(text, 500) }]);
  const found = await listPosts(editor, { associationId, text: cut(title, 40), limit: 200 });
  expect(found.posts.map(({ id }) => id)).toContain(made.id);
  expect((await exportPosts(editor, { associationId, format: "xlsx" })).size).toBeGreaterThan(0);
});

it.each(badTexts)(
  "says what it has to say of $name, and makes an idea of it or nothing",
  ({ text, expected }) => {
    expect(Array.isArray(textHints(text))).toBe(true);
    const idea = captureFrom(text, []);
    expect(idea === null).toBe(expected === "blank");
    expect(idea?.title.length ?? 0).toBeLessThanOrEqual(200);
  },
);
