import { count, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { associations } from "@/db/schema/associations";
import { holidays } from "@/db/schema/occasions";
import { posts } from "@/db/schema/posts";
import { openEmptyTestDatabase } from "@/db/testing";
import { testNow } from "@/db/testing-data";
import { demoSignIns } from "./demo-sign-ins";
import { loadDemo } from "./load-demo";
import { refreshReference } from "./refresh-reference";

let db: Db;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ db, close } = await openEmptyTestDatabase());
});
afterAll(() => close());

it("loads the demo whole, with a sign-in for every role", async () => {
  expect(await demoSignIns(db)).toBeNull();
  await loadDemo(db, testNow);
  const [districts] = await db
    .select({ total: count() })
    .from(associations)
    .where(eq(associations.kind, "district"));
  const [plan] = await db.select({ total: count() }).from(posts);
  expect(districts?.total).toBe(40);
  expect(plan?.total).toBeGreaterThan(2_500);
  const roles = (await demoSignIns(db))?.people.map((person) => person.role);
  expect(new Set(roles)).toEqual(
    new Set(["editor", "approver", "manager", "reader", "coordinator", "press", "viewer", "admin"]),
  );
});

it("refreshes the holidays without doubling them, and corrects an end that was wrong", async () => {
  await refreshReference(db, testNow);
  const [first] = await db.select({ total: count() }).from(holidays);
  await db
    .update(holidays)
    .set({ endsOn: sql`${holidays.startsOn}` })
    .where(eq(holidays.kind, "school"));
  await refreshReference(db, testNow);
  const [second] = await db.select({ total: count() }).from(holidays);
  expect(second?.total).toBe(first?.total);
  const [summer] = await db.select().from(holidays).where(eq(holidays.startsOn, "2027-07-08"));
  expect(summer).toMatchObject({ endsOn: "2027-08-18", kind: "school" });
});
