import { sql } from "drizzle-orm";
import { Client } from "pg";
import { v7 } from "uuid";
import { describe, expect, it, vi } from "vitest";
import { openTestDatabase } from "@/db/testing";
import { log } from "@/lib/api/server/log";
import { liveChannel } from "../rules";
import { openHub } from "./hub";

const url = process.env.TEST_ENGINE === "server" ? process.env.TEST_DATABASE_URL : undefined;

// Only a server has a connection that can be lost.
describe.runIf(url)("the listener of a server", () => {
  it("ends all streams once it hears again after its connection was lost", async () => {
    const { hub, lose, heardAgain, hears, close } = await listening();
    await lose();
    await heardAgain;
    expect(await hears(hub)).toBe(true);
    await close();
  });

  it("tries on while the server refuses it, and the streams last until it hears again", async () => {
    const { hub, lose, heardAgain, hears, close, allow } = await listening();
    const refused = new Promise<void>((resolve) => {
      vi.spyOn(log, "warn").mockImplementation((_, said) => {
        if (said?.includes("taken up again")) resolve();
      });
    });
    await allow(false);
    await lose();
    await refused;
    await allow(true);
    await heardAgain;
    expect(await hears(hub)).toBe(true);
    await close();
  });
});

async function listening() {
  const { db, close } = await openTestDatabase();
  const [own] = await db.select({ name: sql<string>`current_database()` }).from(sql`(values (1)) as one`);
  const at = new URL(url ?? "");
  at.pathname = `/${own?.name}`;
  const admin = new Client({ connectionString: url });
  await admin.connect();
  const again = Promise.withResolvers<void>();
  const watch = { add: () => () => undefined, check: async () => undefined, endAll: again.resolve };
  const hub = await openHub({ db, connectionString: at.href, embedded: null, close }, watch);
  return {
    hub,
    heardAgain: again.promise,
    /** Ends the connection that listens, as a restart of the server does. */
    lose: () =>
      db.execute(sql`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and query like 'listen%'`),
    allow: (allowed: boolean) => admin.query(`alter database "${own?.name}" allow_connections ${allowed}`),
    hears: async ({ publisher }: typeof hub) => {
      const event = { associationId: v7(), kind: "posts.created", subjectId: null };
      const stream = publisher.subscribe(event.associationId);
      const next = stream.next();
      await db.execute(sql`select pg_notify(${liveChannel}, ${JSON.stringify(event)})`);
      const { value } = await next;
      await stream.return(undefined);
      return value?.kind === event.kind;
    },
    close: async () => {
      await hub.close();
      await admin.end();
      await close();
    },
  };
}
