import { afterAll, beforeAll, expect, it } from "vitest";
import { posts } from "@/db/schema/posts";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { createPost } from "@/lib/posts/server/create-post";
import { deletePost } from "@/lib/posts/server/delete-post";
import { builtInList } from "../rules-built-in";
import { standingNow } from "../testing";
import { answerCheck } from "./answer-check";
import { openChecks } from "./open-checks";

let close: () => Promise<void>;
let editor: Ctx;
let sibling: Ctx;
let associationId: string;
let channelId: string;
let siblingId: string;

beforeAll(async () => {
  const opened = await openTestDatabase();
  close = opened.close;
  const state = await addAssociation(opened.db, "Landesverband");
  const celle = await addAssociation(opened.db, "Celle", state.id);
  const peine = await addAssociation(opened.db, "Peine", state.id);
  associationId = celle.id;
  channelId = celle.channelId;
  siblingId = peine.id;
  editor = await ctxFor(opened.db, (await addMember(opened.db, celle.id, ["editor"])).personId);
  sibling = await ctxFor(opened.db, (await addMember(opened.db, peine.id, ["editor"])).personId);
});
afterAll(() => close());

const made = async (fields: { body?: string; hashtags?: string; stage?: "idea" | "drafting" }) => {
  const { stage = "drafting", ...rest } = fields;
  const draft = { title: "Kältebus", plannedOn: "2026-12-02", channelIds: [channelId], stage, ...rest };
  return createPost(editor, { associationId, ...draft });
};

it("are counted for every post in work as its own page counts them, and for no other", async () => {
  const written = await made({ body: "Der Bus fährt." });
  const gaps = await made({ body: "Am {{Datum}} um XX Uhr" });
  const bare = await made({});
  const idea = await made({ stage: "idea" });
  const deleted = await made({ body: "Gelöscht" });
  await deletePost(editor, { associationId, postId: deleted.id, expectedRevision: deleted.revision });
  await createPost(sibling, { associationId: siblingId, title: "Nebenan", stage: "drafting" });
  const scope = await enter(editor, associationId, "post.readInternal");
  const counted = await openChecks(editor, scope);
  expect(Object.keys(counted).sort()).toEqual([written.id, gaps.id, bare.id].sort());
  expect(counted[idea.id]).toBeUndefined();
  for (const { id } of [written, gaps, bare]) {
    expect(counted[id]).toBe((await standingNow(editor, associationId, id)).openBlocking.length);
  }
  expect(counted[gaps.id]).toBeGreaterThan(counted[written.id] ?? Number.NaN);
});

it("become fewer with every answer, of that post alone", async () => {
  const [one, other] = [await made({ body: "Eins." }), await made({ body: "Zwei." })];
  const scope = await enter(editor, associationId, "post.readInternal");
  const before = await openChecks(editor, scope);
  const asked = builtInList.items.find(
    (item) => item.automatic === null && item.appliesTo === "always" && item.blocking && item.good !== "any",
  );
  if (!asked || asked.good === "any") throw new Error("the list asks people nothing that blocks");
  const answer = { itemId: asked.id, answer: asked.good, note: "", expectedRevision: 0 };
  await answerCheck(editor, { associationId, postId: one.id, ...answer });
  const after = await openChecks(editor, scope);
  expect(after[one.id]).toBe((before[one.id] ?? 0) - 1);
  expect(after[other.id]).toBe(before[other.id]);
});

it("are counted first where the day is near, when there are more posts in work than are counted", async () => {
  const near = await made({ body: "Nah." });
  const far = Array.from({ length: 500 }, () => ({
    associationId,
    title: "Fern",
    stage: "drafting" as const,
    plannedOn: "2031-01-01",
  }));
  await editor.db.insert(posts).values(far);
  const counted = await openChecks(editor, await enter(editor, associationId, "post.readInternal"));
  expect(Object.keys(counted)).toHaveLength(500);
  expect(counted[near.id]).toBeGreaterThan(0);
});
