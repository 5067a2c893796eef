import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { posts } from "@/db/schema/posts";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor } from "@/db/testing-data";
import { endMembership } from "@/lib/members/server/end-membership";
import { createPost } from "./create-post";
import { duplicatePost } from "./duplicate-post";

let db: Db;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
});
afterAll(() => close());

it("starts as a draft, or as the idea that the post still is", async () => {
  const state = await addAssociation(db, "LV");
  const celle = await addAssociation(db, "Celle", state.id);
  const ctx = await ctxFor(db, (await addMember(db, celle.id, ["editor"])).personId);
  const stageOfCopy = async (stage: "idea" | "research" | "drafting", to?: "published") => {
    const post = await createPost(ctx, { associationId: celle.id, title: "Vorlage", stage });
    if (to) await db.update(posts).set({ stage: to }).where(eq(posts.id, post.id));
    return (await duplicatePost(ctx, { associationId: celle.id, postId: post.id })).stage;
  };
  expect(await stageOfCopy("idea")).toBe("idea");
  expect(await stageOfCopy("research")).toBe("research");
  expect(await stageOfCopy("drafting", "published")).toBe("drafting");
});

it("copies who is responsible and where it goes, and nobody once the person has left", async () => {
  const state = await addAssociation(db, "LV");
  const celle = await addAssociation(db, "Celle", state.id);
  const manager = await ctxFor(db, (await addMember(db, celle.id, ["manager"])).personId);
  const anna = await addMember(db, celle.id, ["editor"]);
  const same = { title: "Vorlage", formatId: celle.formatId, channelIds: [celle.channelId], note: "intern" };
  const post = await createPost(manager, { associationId: celle.id, responsibleId: anna.id, ...same });
  const copy = () => duplicatePost(manager, { associationId: celle.id, postId: post.id });

  expect(await copy()).toMatchObject({ ...same, responsibleId: anna.id });
  await endMembership(manager, { associationId: celle.id, memberId: anna.id });
  expect(await copy()).toMatchObject({ ...same, responsibleId: null });
});
