import { EventPublisher } from "@orpc/server";
import { encode } from "next-auth/jwt";
import type { Db } from "@/db/client";
import { ctxFor } from "@/db/testing-data";
import { sessionCookieName } from "@/lib/access/server/auth-cookies";
import { authSecret } from "@/lib/access/server/auth-secret";
import type { Claims } from "@/lib/access/server/claims";
import { startSession } from "@/lib/access/server/start-session";
import type { Runtime } from "@/lib/api/server/runtime";
import { openWatch } from "@/lib/live/server/watch";

/** Where a test puts the runtime that requests find; to be deleted behind it, or the next file would find it too. */
export const running = globalThis as { redaktionskreis?: Promise<Runtime> };

/** A runtime over the database of a test, without anything that goes on by itself. */
export function testRuntime(db: Db): Promise<Runtime> {
  return Promise.resolve({
    connection: { db, connectionString: null, embedded: null, close: async () => undefined },
    hub: { publisher: new EventPublisher(), close: async () => undefined },
    watch: openWatch(db),
  });
}

/** The cookie of a session. */
export async function cookieOf(token: Claims): Promise<string> {
  return `${sessionCookieName}=${await encode({ token, secret: authSecret() })}`;
}

/** The cookie of somebody who signs in at that moment, which requests read by the clock of the machine. */
export async function signIn(db: Db, personId: string, now: Date): Promise<string> {
  const visitor = { ...(await ctxFor(db, personId, now)), me: null };
  return cookieOf(await startSession(visitor, { personId, passwordHash: null }));
}

/** A request as our own pages send it to the API. */
export function requestTo(path: string, init: RequestInit & { duplex?: "half" } = {}): Request {
  const headers = {
    origin: "http://here.example",
    host: "here.example",
    "content-type": "application/json",
    ...init.headers,
  };
  return new Request(`http://here.example/api/v1${path}`, { ...init, headers });
}
