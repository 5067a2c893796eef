import { addMinutes } from "date-fns";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor, testNow } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import { StillHeld } from "@/lib/api/server/unless-held";
import { createPost } from "@/lib/posts/server/create-post";
import { getCalendar } from "./get-calendar";
import { listOpenChecks } from "./list-open-checks";

let db: Db;
let close: () => Promise<void>;
let celleId: string;
let peineId: string;
let editor: Ctx;
let neighbour: Ctx;

beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
  const state = await addAssociation(db, "Landesverband");
  celleId = (await addAssociation(db, "Celle", state.id)).id;
  peineId = (await addAssociation(db, "Peine", state.id)).id;
  editor = await ctxFor(db, (await addMember(db, celleId, ["editor"])).personId);
  neighbour = await ctxFor(db, (await addMember(db, peineId, ["editor"])).personId);
});
afterAll(() => close());

/** The mark that comes with an answer; with `asked`, as a browser asks that holds one. */
async function markFor(who: Ctx, asked: string | null = null): Promise<string | null> {
  const held = { asked, given: null };
  const range = { associationId: celleId, from: "2026-11-01", to: "2026-11-30" };
  await getCalendar({ ...who, held }, range);
  return held.given;
}
const mark = () => markFor(editor);

it("stays while nobody writes, and changes with every write in the association", async () => {
  const before = await mark();
  expect(await mark()).toBe(before);
  await createPost(editor, { associationId: celleId, title: "Sommerfest" });
  const after = await mark();
  expect(after).not.toBe(before);
  await createPost(editor, { associationId: celleId, title: "Herbstfest" });
  expect(await mark()).not.toBe(after);
});

it("is not touched by another association's writes", async () => {
  const before = await mark();
  await createPost(neighbour, { associationId: peineId, title: "Nebenan" });
  expect(await mark()).toBe(before);
});

it("is another one for another person and another language", async () => {
  const before = await mark();
  expect(await markFor({ ...editor, locale: "en" })).not.toBe(before);
  const colleague = await ctxFor(db, (await addMember(db, celleId, ["editor"])).personId);
  expect(await markFor(colleague)).not.toBe(before);
});

it("ends the read of somebody who holds the answer, and of nobody else", async () => {
  const held = await mark();
  await expect(markFor(editor, held)).rejects.toBeInstanceOf(StillHeld);
  await createPost(editor, { associationId: celleId, title: "Winterfest" });
  expect(await markFor(editor, held)).toBe(await mark());
  await expect(markFor(neighbour, held)).rejects.toMatchObject({ code: "NOT_FOUND" });
});

it("of the open checks ends with a write and with the day, on which consents end", async () => {
  const ask = async (who: Ctx, asked: string | null = null) => {
    const held: { asked: string | null; given: string | null } = { asked, given: null };
    await listOpenChecks({ ...who, held }, { associationId: celleId });
    return held.given;
  };
  const held = await ask(editor);
  await expect(ask(editor, held)).rejects.toBeInstanceOf(StillHeld);
  await expect(ask({ ...editor, now: addMinutes(testNow, 24 * 60) }, held)).resolves.not.toBe(held);
  await createPost(editor, { associationId: celleId, title: "Osterfest", stage: "drafting" });
  await expect(ask(editor, held)).resolves.not.toBe(held);
});
