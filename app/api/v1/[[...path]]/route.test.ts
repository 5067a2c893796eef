import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { v7 } from "uuid";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Db } from "@/db/client";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember } from "@/db/testing-data";
import { log } from "@/lib/api/server/log";
import { cookieOf, running, signIn, testRuntime, requestTo as to } from "@/lib/api/testing";
import { localStorage } from "@/lib/media/server/local-storage";
import { replaceStorage } from "@/lib/media/server/storage";
import { smallMp4 } from "@/lib/media/testing";
import { GET, PATCH, POST } from "./route";

let db: Db;
let close: () => Promise<void>;
const level = log.level;

beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
});
beforeEach(() => {
  running.redaktionskreis = testRuntime(db);
});
afterEach(() => {
  delete running.redaktionskreis;
  log.level = level;
});
afterAll(() => close());

async function somebody() {
  const { personId } = await addMember(db, (await addAssociation(db, "LV")).id, ["viewer"]);
  return { personId, cookie: () => signIn(db, personId, new Date()) };
}
const rename = (cookie: string) =>
  PATCH(
    to("/me", {
      method: "PATCH",
      body: '{"name":"Hannah Vogt","locale":"de","theme":"dark"}',
      headers: { cookie },
    }),
  );

it("keeps a text without the signs that no database keeps", async () => {
  const cookie = await (await somebody()).cookie();
  const body = '{"name":"Hannah\\u0000 Vogt\\ud83d","locale":"de","theme":"dark"}';
  const answer = await PATCH(to("/me", { method: "PATCH", body, headers: { cookie } }));
  expect(answer.status).toBe(200);
  expect(await (await GET(to("/me", { headers: { cookie } }))).json()).toMatchObject({
    name: "Hannah Vogt\ufffd",
  });
});

describe("a body that is too large", () => {
  const megabyte = new Uint8Array(1024 * 1024).fill(32);

  it("is refused while it is read when it does not say how long it is", async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        sent += 1;
        if (sent > 100) controller.close();
        else controller.enqueue(megabyte);
      },
    });
    const answer = await POST(to("/access/reset-requests", { method: "POST", body, duplex: "half" }));
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ defined: true, code: "RULE", data: { reason: "tooLarge" } });
    expect(answer.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    expect(sent).toBeLessThan(15);
  });

  it("is refused unread when it says so, and a small one of unknown length is taken", async () => {
    const headers = { "content-length": String(9 * 1024 * 1024) };
    const said = await POST(to("/access/reset-requests", { method: "POST", body: "{}", headers }));
    expect(said.status).toBe(413);
    const body = new Blob(['{"email":"nobody@test.example"}']).stream();
    const small = await POST(to("/access/reset-requests", { method: "POST", body, duplex: "half" }));
    expect(small.status).toBe(200);
  });
});

describe("an upload", () => {
  const folder = mkdtempSync(join(tmpdir(), "media-"));
  beforeEach(() => replaceStorage(localStorage(folder)));
  afterAll(() => {
    replaceStorage(undefined);
    rmSync(folder, { recursive: true });
  });

  async function upload(cookie: string, path: string, megabytes: number) {
    const form = new FormData();
    form.set("mediaId", v7());
    form.set("file", new File([new Uint8Array(smallMp4(megabytes * 1024 * 1024))], "../../Film.mp4"));
    const { headers, body } = new Response(form);
    const init = { method: "POST", body, duplex: "half" as const };
    const type = { "content-type": headers.get("content-type") ?? "", cookie };
    return POST(to(path, { ...init, headers: type }));
  }

  it("may be large where media are uploaded, for somebody signed in, and nowhere else", async () => {
    const district = await addAssociation(db, "KV", (await addAssociation(db, "LV")).id);
    const { personId } = await addMember(db, district.id, ["editor"]);
    const cookie = await signIn(db, personId, new Date());
    const path = `/associations/${district.id}/media`;
    const answer = await upload(cookie, path, 20);
    expect(answer.status).toBe(201);
    expect(await answer.json()).toMatchObject({ kind: "video", name: "Film", mime: "video/mp4" });
    expect((await upload("", path, 9)).status).toBe(413);
    expect((await upload(cookie, `/associations/${district.id}/imports/read`, 9)).status).toBe(413);
    expect((await upload(cookie, path, 102)).status).toBe(413);
    const several = await Promise.all([1, 2, 3, 4, 5].map(() => upload(cookie, path, 1)));
    expect(several.map(({ status }) => status).sort()).toEqual([201, 201, 201, 201, 503]);
  });
});

it("counts no write of a cookie whose session is over, and sixty a minute of one that holds", async () => {
  const { personId, cookie: open } = await somebody();
  const over = await cookieOf({ personId, sessionId: personId });
  for (let turn = 0; turn < 61; turn += 1) expect((await rename(over)).status).toBe(401);
  const cookie = await open();
  for (let turn = 0; turn < 60; turn += 1) expect((await rename(cookie)).status).toBe(200);
  expect((await rename(cookie)).status).toBe(429);
});

it("takes nothing off the writes of a minute for what is only asked while somebody types", async () => {
  const cookie = await (await somebody()).cookie();
  const body = JSON.stringify({ startsOn: "2030-01-07", endsOn: "2030-01-04" });
  const headers = { cookie, "content-type": "application/json" };
  const ask = () => POST(to("/me/absences/preview", { method: "POST", body, headers }));
  for (let turn = 0; turn < 61; turn += 1) expect((await ask()).status).toBe(422);
  expect((await rename(cookie)).status).toBe(200);
});

it("says in its own shape and with its headers that the database is away", async () => {
  log.level = "silent";
  running.redaktionskreis = Promise.reject(new Error("connect ECONNREFUSED"));
  for (const answer of [await GET(to("/me", {})), await rename("")]) {
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({
      defined: true,
      code: "UNAVAILABLE",
      status: 503,
      message: "UNAVAILABLE",
      data: { reason: "unavailable", data: {} },
    });
    expect(answer.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
  }
});

it("answers a body that is no JSON with 400, and logs no defect", async () => {
  log.level = "silent";
  const logged = vi.spyOn(log, "error");
  const answer = await POST(to("/access/reset-requests", { method: "POST", body: '{"email":' }));
  expect(answer.status).toBe(400);
  expect(logged).not.toHaveBeenCalled();
});

it("logs a defect of a verb once, and answers 500", async () => {
  log.level = "silent";
  const logged = vi.spyOn(log, "error");
  const broken = new Proxy(db, {
    get: () => {
      throw new Error("a defect");
    },
  });
  const runtime = await testRuntime(db);
  const connection = { ...runtime.connection, db: broken };
  running.redaktionskreis = Promise.resolve({ ...runtime, connection });
  const answer = await POST(
    to("/access/reset-requests", { method: "POST", body: '{"email":"a@test.example"}' }),
  );
  expect(answer.status).toBe(500);
  expect(logged).toHaveBeenCalledOnce();
});
