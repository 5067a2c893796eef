import {
  createRouterClient,
  EventPublisher,
  isProcedure,
  ORPCError,
  traverseContractProcedures,
} from "@orpc/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { openTestDatabase } from "@/db/testing";
import { testNow } from "@/db/testing-data";
import { can, type Permission } from "@/lib/access/policy";
import { openWatch } from "@/lib/live/server/watch";
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
        const expected = expectedOutcome(actor, tenant, needs);
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
    if (me) world.expectNoLeak(text, me, what.tenant);
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
