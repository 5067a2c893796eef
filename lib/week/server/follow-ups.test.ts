import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { memberships } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import { createPost } from "@/lib/posts/server/create-post";
import { transitionPost } from "@/lib/posts/server/transition-post";
import { getWeek } from "./get-week";

let db: Db;
let close: () => Promise<void>;
let celle: Awaited<ReturnType<typeof addAssociation>>;
let ada: Awaited<ReturnType<typeof addMember>>;
let bea: Awaited<ReturnType<typeof addMember>>;
let reading: Awaited<ReturnType<typeof addMember>>;
let editor: Ctx;
let reader: Ctx;

beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
  const state = await addAssociation(db, "Landesverband");
  celle = await addAssociation(db, "Celle", state.id);
  ada = await addMember(db, celle.id, ["editor"]);
  bea = await addMember(db, celle.id, ["editor"]);
  reading = await addMember(db, celle.id, ["reader"]);
  editor = await ctxFor(db, ada.personId);
  reader = await ctxFor(db, reading.personId);
});
afterAll(() => close());
beforeEach(async () => {
  await db.delete(posts).where(eq(posts.associationId, celle.id));
});

const today = "2026-11-25";
const add = (title: string, rest: object) =>
  createPost(editor, { associationId: celle.id, title, responsibleId: ada.id, ...rest });
const back = async (ctx: Ctx) =>
  (await getWeek(ctx, { associationId: celle.id })).followUps.map((post) => post.title);

describe("what a date brings back to Meine Woche", () => {
  it("is due today or longer, the longest due first, and not yet what is due tomorrow", async () => {
    await add("heute", { followUpOn: today });
    await add("seit Oktober", { followUpOn: "2026-10-01" });
    await add("morgen", { followUpOn: "2026-11-26" });
    await add("nie", {});
    expect(await back(editor)).toEqual(["seit Oktober", "heute"]);
  });

  it("is mine or nobody's, and nobody's is also what somebody left behind", async () => {
    const carla = await addMember(db, celle.id, ["editor"]);
    await add("meins", { followUpOn: "2026-11-20" });
    await add("ihres", { followUpOn: today, responsibleId: bea.id });
    await add("niemands", { followUpOn: "2026-11-21", responsibleId: null });
    await add("verwaist", { followUpOn: "2026-11-22", responsibleId: carla.id });
    expect(await back(editor)).toEqual(["meins", "niemands"]);
    await db.update(memberships).set({ endedAt: editor.now }).where(eq(memberships.id, carla.id));
    expect(await back(editor)).toEqual(["meins", "niemands", "verwaist"]);
  });

  it("is only their own for readers, who could do nothing about the others", async () => {
    await add("niemands", { followUpOn: today, responsibleId: null });
    await add("vom Lesenden", { followUpOn: today, responsibleId: reading.id });
    expect(await back(reader)).toEqual(["vom Lesenden"]);
  });

  it("comes back whatever its stage, but not from among the discarded", async () => {
    await add("geplant", { followUpOn: today, plannedOn: "2026-12-24" });
    const { id: postId, associationId } = await add("verworfen", { followUpOn: today });
    await transitionPost(editor, { associationId, postId, from: "idea", to: "discarded", reason: "x" });
    expect(await back(editor)).toEqual(["geplant"]);
  });
});
