import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  createRouterClient,
  EventPublisher,
  isProcedure,
  ORPCError,
  traverseContractProcedures,
} from "@orpc/server";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { media } from "@/db/schema/media";
import { posts } from "@/db/schema/posts";
import { openTestDatabase } from "@/db/testing";
import { testNow } from "@/db/testing-data";
import { can, type Permission } from "@/lib/access/policy";
import { openWatch } from "@/lib/live/server/watch";
import { localStorage } from "@/lib/media/server/local-storage";
import { serveMedia } from "@/lib/media/server/serve-media";
import { mediaStorage, replaceStorage } from "@/lib/media/server/storage";
import { contract } from "../contract";
import { examples } from "./isolation-examples";
import { actors, buildWorld, type Tenant, type World } from "./isolation-world";
import type { RequestContext } from "./procedure";
import { router } from "./router";

let db: Db;
let close: () => Promise<void>;
let world: World;

beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
  world = await buildWorld(db);
});
afterAll(() => close());

const endpoints: string[] = [];
traverseContractProcedures({ router: contract, path: [] }, ({ path }) => {
  endpoints.push(path.join("."));
});

describe("every endpoint of the contract", () => {
  it("is bound to a verb", () => {
    expect(endpoints.length).toBeGreaterThan(30);
    expect(endpoints.filter((name) => !isProcedure(at(router, name)))).toEqual([]);
  });

  it("has an example here, so that nothing escapes the walk below", () => {
    expect(Object.keys(examples).sort()).toEqual([...endpoints].sort());
  });
});

describe.each(endpoints)("%s", (name) => {
  const example = examples[name];
  if (!example) throw new Error(`${name} has no example`);

  it("refuses a visitor, unless it is one of the doors", async () => {
    if (example.open) return expect(example.needs).toBeUndefined();
    expect(await outcome(name, null, world.own)).toBe("UNAUTHORIZED");
  });

  it("answers every role as the policy says, in its own, a sibling and a foreign association", async () => {
    const { needs } = example;
    if (!needs) return;
    const wrong: string[] = [];
    for (const actor of actors) {
      for (const tenant of world.tenants) {
        if (example.on && example.on !== tenant.kind) continue;
        const allowed = expectedOutcome(actor, tenant, needs);
        const isHidden = allowed === "ALLOWED" && example.hiddenFrom?.includes(actor);
        const expected = isHidden ? "NOT_FOUND" : allowed;
        const got = await outcome(name, actor, tenant);
        const fits =
          expected === "ALLOWED"
            ? !["NOT_FOUND", "FORBIDDEN", "UNAUTHORIZED"].includes(got)
            : got === expected;
        if (!fits) wrong.push(`${actor} in ${tenant.name}: expected ${expected}, got ${got}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("never reaches a foreign row through an own association", async () => {
    if (!example.needs || !example.child) return;
    const actor = world.strongest(example.needs, world.own.kind);
    for (const foreign of world.tenants.filter(
      (tenant) => tenant !== world.own && tenant.kind === world.own.kind,
    )) {
      const mixed = { ...foreign, id: world.own.id, slug: world.own.slug };
      expect(await outcome(name, actor, mixed)).toMatch(/^(NOT_FOUND|RULE)$/);
    }
  });
});

describe("the files of media", () => {
  const folder = mkdtempSync(join(tmpdir(), "media-"));
  beforeAll(async () => {
    replaceStorage(localStorage(folder));
    const ids = world.tenants.flatMap((one) => [one.mediaId, one.usedMediaId, one.deletedMediaId]);
    for (const id of ids) {
      const fileId = randomUUID();
      await db.update(media).set({ fileId }).where(eq(media.id, id));
      await mediaStorage().put({ fileId, size: "original", mime: "image/webp" }, Buffer.from(id));
    }
  });
  afterAll(() => {
    replaceStorage(undefined);
    rmSync(folder, { recursive: true });
  });

  /** Who sees what: a library they may read, their state's, or what stands in a post in their sight. */
  function maySee(actor: string, tenant: Tenant, which: MediaName): boolean {
    if (which === "deletedMediaId") return false;
    const standings = world.contexts[actor]?.standings ?? [];
    const place = { associationId: tenant.id, parentId: tenant.parentId };
    if (can(standings, "media.read", place)) return true;
    const fromBelow = standings.some(
      (home) => home.parentId === tenant.id && can(standings, "media.read", home),
    );
    return fromBelow || (which === "usedMediaId" && can(standings, "post.read", place));
  }

  it("are given to exactly those who may see them, and a 404 to everybody else", async () => {
    const wrong: string[] = [];
    for (const actor of [...actors, "visitor"]) {
      for (const tenant of world.tenants) {
        for (const which of ["mediaId", "usedMediaId", "deletedMediaId"] as const) {
          for (const size of ["original", "320"]) {
            const got = await fileFor(actor, tenant[which], size);
            const expected = maySee(actor, tenant, which) ? 200 : 404;
            if (got !== expected) wrong.push(`${actor}: ${tenant.name} ${which} ${size} is ${got}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("show the state what stands in a post only while it sees that post", async () => {
    const { postId, usedMediaId } = world.own;
    expect(await fileFor("press", usedMediaId, "original")).toBe(200);
    for (const hidden of [{ stage: "idea" as const }, { districtOnly: true }, { deletedAt: testNow }]) {
      await db.update(posts).set(hidden).where(eq(posts.id, postId));
      expect(await fileFor("press", usedMediaId, "original")).toBe(404);
      expect(await fileFor("reader", usedMediaId, "original")).toBe(200);
      const shown = { stage: "drafting", districtOnly: false, deletedAt: null } as const;
      await db.update(posts).set(shown).where(eq(posts.id, postId));
    }
  });
});

type MediaName = "mediaId" | "usedMediaId" | "deletedMediaId";

async function fileFor(actor: string, mediaId: string, size: string): Promise<number> {
  const base = { db, now: testNow, address: "127.0.0.1", locale: "de" as const };
  const me = world.contexts[actor] ?? null;
  const answer = await serveMedia({ base, me }, { mediaId, size, version: "1", range: null });
  expect(await answer.text()).toBe(answer.ok ? mediaId : "");
  return answer.status;
}

function expectedOutcome(actor: string, tenant: Tenant, needs: Permission): string {
  const standings = world.contexts[actor]?.standings ?? [];
  const place = { associationId: tenant.id, parentId: tenant.parentId };
  if (!can(standings, "association.read", place)) return "NOT_FOUND";
  return can(standings, needs, place) ? "ALLOWED" : "FORBIDDEN";
}

/** Calls the endpoint in a transaction that is rolled back, so that every cell meets the same world. */
async function outcome(name: string, actor: string | null, tenant: Tenant): Promise<string> {
  const rollback = new Error("rolled back on purpose");
  let said = "";
  await db
    .transaction(async (tx) => {
      said = await call(tx, { name, actor, tenant });
      throw rollback;
    })
    .catch((error: unknown) => {
      if (error !== rollback) throw error;
    });
  return said;
}

async function call(tx: Db, what: { name: string; actor: string | null; tenant: Tenant }): Promise<string> {
  const me = what.actor === null ? null : (world.contexts[what.actor] ?? null);
  const base = { db: tx, now: testNow, address: "127.0.0.1", locale: "de" as const };
  const live = {
    hub: { publisher: new EventPublisher<never>(), close: async () => undefined },
    watch: openWatch(tx),
  };
  const context: RequestContext = { base, me, live };
  const run: unknown = at(createRouterClient(router, { context }), what.name);
  if (typeof run !== "function") throw new Error(`${what.name} cannot be called`);
  try {
    const answer: unknown = await run(examples[what.name]?.input(what.tenant));
    const text = JSON.stringify(answer) ?? "";
    if (me) world.expectNoLeak(text, me, examples[what.name]?.namesNeighbours);
    if (isStream(answer)) await firstOf(answer);
    return "OK";
  } catch (error) {
    if (error instanceof ORPCError && error.defined) return error.code;
    throw error;
  }
}

function isStream(value: unknown): value is AsyncIterator<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

/** A stream checks its rights when it is first read; it is closed at once, as nothing will happen on it. */
async function firstOf(stream: AsyncIterator<unknown>): Promise<void> {
  const waiting = stream.next();
  const idle = new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
  await Promise.race([waiting, idle]);
  waiting.catch(() => undefined);
}

function at(tree: unknown, name: string): unknown {
  return name.split(".").reduce((node, key) => (isRecord(node) ? node[key] : undefined), tree);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return (typeof value === "object" || typeof value === "function") && value !== null;
}
