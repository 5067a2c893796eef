import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { Db } from "@/db/client";
import { persons } from "@/db/schema/people";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, testNow } from "@/db/testing-data";
import { unsubscribeLink } from "@/lib/mail/server/unsubscribe-token";

let db: Db;
let close: () => Promise<void>;
let POST: typeof import("./route")["POST"];
beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
  const base = { db, now: testNow, address: "", locale: "de" };
  vi.doMock("@/lib/api/server/request", () => ({ contextOf: async () => ({ base }) }));
  vi.resetModules();
  ({ POST } = await import("./route"));
  vi.doUnmock("@/lib/api/server/request");
});
afterAll(() => close());

const oneClick = "List-Unsubscribe=One-Click";
const form = { "content-type": "application/x-www-form-urlencoded" };

function call(token: string, body: BodyInit, headers: Record<string, string> = form) {
  const init: RequestInit & { duplex: "half" } = { method: "POST", headers, body, duplex: "half" };
  const request = new Request("https://redaktion.example/api/unsubscribe/x", init);
  return POST(request, { params: Promise.resolve({ token }) });
}
const tokenOf = (personId: string) => unsubscribeLink(personId).split("/").at(-1) ?? "";

async function someone() {
  const { id } = await addAssociation(db, "Celle", (await addAssociation(db, "LV")).id);
  return (await addMember(db, id, ["editor"])).personId;
}
const endedAt = async (personId: string) =>
  (await db.select().from(persons).where(eq(persons.id, personId)))[0]?.noticeMailsOffAt;

it("ends all mails of whoever has the token, as a form of either kind", async () => {
  const [anna, bert] = [await someone(), await someone()];
  expect((await call(tokenOf(anna), oneClick)).status).toBe(200);
  expect(await endedAt(anna)).toEqual(testNow);
  const multipart = new FormData();
  multipart.set("List-Unsubscribe", "One-Click");
  expect((await call(tokenOf(bert), multipart, {})).status).toBe(200);
  expect(await endedAt(bert)).toEqual(testNow);
});

it("reads no body of anybody without a token", async () => {
  const pull = vi.fn((controller: ReadableStreamDefaultController) =>
    controller.enqueue(new Uint8Array(1024)),
  );
  const body = new ReadableStream({ pull }, { highWaterMark: 0 });
  expect((await call("made.up", body)).status).toBe(404);
  expect(pull).not.toHaveBeenCalled();
});

it("reads no more than a form needs, declared or not", async () => {
  const personId = await someone();
  const large = `${oneClick}&more=${"x".repeat(2_000)}`;
  const declared = { ...form, "content-length": String(large.length) };
  expect((await call(tokenOf(personId), large, declared)).status).toBe(413);
  const body = new Blob([large]).stream();
  expect((await call(tokenOf(personId), body)).status).toBe(404);
  expect(await endedAt(personId)).toBeNull();
});

it("takes the token of somebody who is gone as done", async () => {
  expect((await call(tokenOf(v7()), oneClick)).status).toBe(200);
});
