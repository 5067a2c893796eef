import { v7 } from "uuid";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import { getPostChecks } from "@/lib/checks/server/get-post-checks";
import { addComment } from "@/lib/comments/server/add-comment";
import { listComments } from "@/lib/comments/server/list-comments";
import { createPost } from "./create-post";
import { getPost } from "./get-post";
import { openPost } from "./open-post";

let close: () => Promise<void>;
let editor: Ctx;
let viewer: Ctx;
let associationId: string;

beforeAll(async () => {
  const opened = await openTestDatabase();
  close = opened.close;
  const state = await addAssociation(opened.db, "Landesverband");
  associationId = (await addAssociation(opened.db, "Celle", state.id)).id;
  editor = await ctxFor(opened.db, (await addMember(opened.db, associationId, ["editor"])).personId);
  viewer = await ctxFor(opened.db, (await addMember(opened.db, state.id, ["viewer"])).personId);
});
afterAll(() => close());

async function talkedAbout() {
  const { id: postId } = await createPost(editor, { associationId, title: "Kältebus", stage: "drafting" });
  const comment = { commentId: v7(), threadId: null, body: "Stimmt das?", quote: "", mediaId: null };
  await addComment(editor, { associationId, postId, ...comment });
  return { associationId, postId };
}

it("brings the post, its checks and its comments as each of them comes alone", async () => {
  const input = await talkedAbout();
  const opened = await openPost(editor, input);
  expect(opened.post).toEqual(await getPost(editor, input));
  expect(opened.checks).toEqual(await getPostChecks(editor, input));
  expect(opened.conversation).toEqual(await listComments(editor, input));
  expect(opened.conversation?.comments).toHaveLength(1);
});

it("keeps checks and comments in the district, and says of no other post that it exists", async () => {
  const input = await talkedAbout();
  expect(await openPost(viewer, input)).toMatchObject({
    post: { note: null },
    checks: null,
    conversation: null,
  });
  await expect(openPost(editor, { ...input, postId: v7() })).rejects.toMatchObject({ code: "NOT_FOUND" });
});
