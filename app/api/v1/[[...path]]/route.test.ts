import { EventPublisher } from "@orpc/server";
import { encode } from "next-auth/jwt";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Db } from "@/db/client";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor } from "@/db/testing-data";
import { sessionCookieName } from "@/lib/access/server/auth-cookies";
import { authSecret } from "@/lib/access/server/auth-secret";
import type { Claims } from "@/lib/access/server/claims";
import { startSession } from "@/lib/access/server/start-session";
import { log } from "@/lib/api/server/log";
import type { Runtime } from "@/lib/api/server/runtime";
import { openWatch } from "@/lib/live/server/watch";
import { GET, PATCH, POST } from "./route";

let db: Db;
let close: () => Promise<void>;
const process = globalThis as { redaktionskreis?: Promise<Runtime> };
const level = log.level;

beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
});
beforeEach(() => {
  process.redaktionskreis = Promise.resolve({
    connection: { db, connectionString: null, embedded: null, close },
    hub: { publisher: new EventPublisher(), close: async () => undefined },
    watch: openWatch(db),
  });
});
afterEach(() => {
  delete process.redaktionskreis;
  log.level = level;
});
afterAll(() => close());

const ownHeaders = {
  origin: "http://here.example",
  host: "here.example",
  "content-type": "application/json",
};
const to = (path: string, init: RequestInit & { duplex?: "half" }) =>
  new Request(`http://here.example/api/v1${path}`, { ...init, headers: { ...ownHeaders, ...init.headers } });

async function somebody() {
  const { personId } = await addMember(db, (await addAssociation(db, "LV")).id, ["viewer"]);
  const visitor = { ...(await ctxFor(db, personId)), me: null };
  const open = () => startSession({ ...visitor, now: new Date() }, { personId, passwordHash: null });
  return { personId, open };
}
const cookieOf = async (token: Claims) =>
  `${sessionCookieName}=${await encode({ token, secret: authSecret() })}`;
const rename = (cookie: string) =>
  PATCH(
    to("/me", {
      method: "PATCH",
      body: '{"name":"Hannah Vogt","locale":"de","theme":"dark"}',
      headers: { cookie },
    }),
  );

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

it("counts no write of a cookie whose session is over, and sixty a minute of one that holds", async () => {
  const { personId, open } = await somebody();
  const over = await cookieOf({ personId, sessionId: personId });
  for (let turn = 0; turn < 61; turn += 1) expect((await rename(over)).status).toBe(401);
  const cookie = await cookieOf(await open());
  for (let turn = 0; turn < 60; turn += 1) expect((await rename(cookie)).status).toBe(200);
  expect((await rename(cookie)).status).toBe(429);
});

it("says in its own shape and with its headers that the database is away", async () => {
  log.level = "silent";
  process.redaktionskreis = Promise.reject(new Error("connect ECONNREFUSED"));
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
  const running = await process.redaktionskreis;
  if (running)
    process.redaktionskreis = Promise.resolve({
      ...running,
      connection: { ...running.connection, db: broken },
    });
  const answer = await POST(
    to("/access/reset-requests", { method: "POST", body: '{"email":"a@test.example"}' }),
  );
  expect(answer.status).toBe(500);
  expect(logged).toHaveBeenCalledOnce();
});
