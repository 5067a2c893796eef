import { beforeAll, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { openTestDatabase } from "@/db/testing";
import type { Ctx } from "@/lib/access/server/context";
import { isAccessCheckDue } from "../rules-access-check";
import { type CoverageWorld, coverageWorld } from "../testing-world";
import { listAccessChecks } from "./list-access-checks";
import { saveAccessCheck } from "./save-access-check";

let db: Db;
let world: CoverageWorld;
beforeAll(async () => {
  ({ db } = await openTestDatabase());
  world = await coverageWorld(db);
});

const found = { bothHaveAccess: true, bothTwoFactor: true, twoAdmins: true, stateOwns: true, note: "" };
const check = (ctx: Ctx, more: Partial<typeof found> = {}) =>
  saveAccessCheck(ctx, { associationId: world.celle.id, ...found, ...more });
const list = (ctx: Ctx) => listAccessChecks(ctx, { associationId: world.celle.id });
const at = (ctx: Ctx, now: string): Ctx => ({ ...ctx, now: new Date(now) });

it("is due from the beginning, and again three months after the newest", async () => {
  const { mona, anna } = world.people;
  expect(await list(mona.ctx)).toEqual({ newest: null, due: true, nextOn: null, checks: [] });
  await check(anna.ctx, { twoAdmins: false, note: "Zweite Adminrolle fehlt" });
  await check(mona.ctx);
  const listed = await list(mona.ctx);
  expect(listed).toMatchObject({
    newest: { checkedOn: "2026-11-25", inOrder: true },
    due: false,
    nextOn: "2027-02-25",
    checks: [{ checkedByName: "Mona Mohr", twoAdmins: true, note: "" }],
  });
  expect(listed.checks).toHaveLength(1);
  expect(await list(at(mona.ctx, "2027-02-25T08:00:00Z"))).toMatchObject({ due: true });
  await check(at(mona.ctx, "2027-02-26T08:00:00Z"), { stateOwns: false });
  const later = await list(at(mona.ctx, "2027-02-26T09:00:00Z"));
  expect(later.newest).toEqual({ checkedOn: "2027-02-26", inOrder: false });
  expect(later.checks.map(({ checkedOn }) => checkedOn)).toEqual(["2027-02-26", "2026-11-25"]);
});

it("tells the state the day and whether all is in order, without names and notes", async () => {
  const { people } = world;
  await check(people.anna.ctx, { note: "Frag Anna" });
  for (const { ctx } of [people.coordinator, people.admin]) {
    const answer = await list(ctx);
    expect(answer.newest).not.toBeNull();
    expect(answer.checks).toEqual([]);
    expect(JSON.stringify(answer)).not.toMatch(/Anna|Abel|Mohr/);
    await expect(check(ctx)).rejects.toMatchObject({ code: "FORBIDDEN" });
  }
  for (const { ctx } of [people.press, people.viewer]) {
    await expect(list(ctx)).rejects.toMatchObject({ code: "FORBIDDEN" });
  }
  await expect(check(people.ben.ctx)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(list(people.zoe.ctx)).rejects.toMatchObject({ code: "NOT_FOUND" });
});

it("reckons months by the calendar: from the last of November to the last of February", () => {
  expect(isAccessCheckDue("2026-11-30", "2027-02-27")).toBe(false);
  expect(isAccessCheckDue("2026-11-30", "2027-02-28")).toBe(true);
});
