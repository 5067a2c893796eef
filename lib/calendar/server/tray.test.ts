import { afterAll, beforeAll, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import { createPost } from "@/lib/posts/server/create-post";
import { getCalendar } from "./get-calendar";

let db: Db;
let close: () => Promise<void>;
let associationId: string;
let editor: Ctx;

beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
  const state = await addAssociation(db, "Landesverband");
  associationId = (await addAssociation(db, "Celle", state.id)).id;
  editor = await ctxFor(db, (await addMember(db, associationId, ["editor"])).personId);
});
afterAll(() => close());

it("lays what was written down last on top of the tray, ideas and research included", async () => {
  const add = (minute: number, title: string, rest: object) =>
    createPost(
      { ...editor, now: new Date(editor.now.getTime() + minute * 60_000) },
      { associationId, title, ...rest },
    );
  await add(1, "Idee von gestern", {});
  await add(2, "Recherche", { stage: "research" });
  await add(3, "Idee von eben", {});
  await add(4, "Mit Tag", { plannedOn: "2026-11-27" });
  const month = { associationId, from: "2026-11-01", to: "2026-11-30" };
  const { undated, undatedTotal } = await getCalendar(editor, month);
  expect(undated.map((post) => post.title)).toEqual(["Idee von eben", "Recherche", "Idee von gestern"]);
  expect(undatedTotal).toBe(3);
});
