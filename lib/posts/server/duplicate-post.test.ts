import { afterAll, beforeAll, expect, it } from "vitest";
import type { Db } from "@/db/client";
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
