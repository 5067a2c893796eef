import { and, asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { absences } from "@/db/schema/absences";
import { notices } from "@/db/schema/notices";
import { openEmptyTestDatabase } from "@/db/testing";
import { addAssociation, addMember } from "@/db/testing-data";
import { addAbsence, type CoverageWorld, coverageWorld } from "../testing-world";
import { watchCoverage } from "./watch-coverage";

let db: Db;
let close: () => Promise<void>;
let world: CoverageWorld;
/** Zoe alone edits and decides in Stade: away, everything is missing there. */
let zoe: string;
// The sweep looks at all districts there are.
beforeAll(async () => {
  ({ db, close } = await openEmptyTestDatabase());
  world = await coverageWorld(db);
  zoe = world.people.zoe.personId;
});
beforeEach(async () => {
  await db.delete(notices);
  await db.delete(absences);
});
afterAll(() => close());

const wednesday = new Date("2026-11-25T08:00:00Z");
const on = (day: string) => new Date(`${day}T08:00:00Z`);

async function told() {
  const names = new Map(Object.entries(world.people).map(([name, { personId }]) => [personId, name]));
  const rows = await db
    .select()
    .from(notices)
    .where(and(eq(notices.kind, "coverage.gap"), eq(notices.subjectId, world.stade.id)))
    .orderBy(asc(notices.createdAt), asc(notices.id));
  return rows
    .map(({ personId, detail, settledAt }) => {
      const { from, to } = detail as { from: string; to: string };
      return `${settledAt ? "settled " : ""}${names.get(personId)} ${from} ${to}`;
    })
    .sort();
}

it("tells coordinators and who leads, five working days ahead and once, without a name", async () => {
  await addAbsence(db, zoe, "2026-12-02", "2026-12-07");
  await watchCoverage(db, wednesday);
  expect(await told()).toEqual([]);
  const both = ["coordinator 2026-12-02 2026-12-07", "zoe 2026-12-02 2026-12-07"];
  for (const day of ["2026-11-26", "2026-11-26", "2026-11-27", "2026-11-30", "2026-12-02", "2026-12-04"]) {
    await watchCoverage(db, on(day));
    expect(await told()).toEqual(both);
  }
  const rows = await db.select({ detail: notices.detail }).from(notices);
  expect(JSON.stringify(rows)).not.toMatch(/Zorn|Zoe/);
});

it("tells nobody twice when two sweeps run at once", async () => {
  await addAbsence(db, zoe, "2026-11-26");
  await Promise.all([watchCoverage(db, wednesday), watchCoverage(db, wednesday)]);
  expect(await told()).toHaveLength(2);
});

it("follows the days of a gap, settles it when it is gone, and tells of one that comes back", async () => {
  const absence = await addAbsence(db, zoe, "2026-11-26");
  await watchCoverage(db, wednesday);
  const until = (endsOn: string) => db.update(absences).set({ endsOn }).where(eq(absences.id, absence));
  await until("2026-11-30");
  await watchCoverage(db, wednesday);
  expect(await told()).toEqual(["coordinator 2026-11-26 2026-11-30", "zoe 2026-11-26 2026-11-30"]);
  await db.update(absences).set({ cancelledAt: wednesday }).where(eq(absences.id, absence));
  await watchCoverage(db, wednesday);
  await watchCoverage(db, wednesday);
  expect(await told()).toEqual([
    "settled coordinator 2026-11-26 2026-11-30",
    "settled zoe 2026-11-26 2026-11-30",
  ]);
  await db.update(absences).set({ cancelledAt: null }).where(eq(absences.id, absence));
  await watchCoverage(db, on("2026-11-26"));
  expect(await told()).toEqual([
    "coordinator 2026-11-26 2026-11-30",
    "settled coordinator 2026-11-26 2026-11-30",
    "settled zoe 2026-11-26 2026-11-30",
    "zoe 2026-11-26 2026-11-30",
  ]);
});

it("settles a gap that lies in the past", async () => {
  await addAbsence(db, zoe, "2026-11-26");
  await watchCoverage(db, wednesday);
  await watchCoverage(db, on("2026-11-27"));
  expect(await told()).toEqual([
    "settled coordinator 2026-11-26 2026-11-26",
    "settled zoe 2026-11-26 2026-11-26",
  ]);
});

it("is silent about a district nobody works in yet, and tells once of one that lacks somebody for good", async () => {
  const empty = await addAssociation(db, "Neu", world.state.id);
  const alone = await addAssociation(db, "Allein", world.state.id);
  await addMember(db, alone.id, ["editor"]);
  for (const day of ["2026-11-25", "2026-11-26", "2026-12-07"]) await watchCoverage(db, on(day));
  const about = async (id: string) =>
    (await db.select().from(notices).where(eq(notices.subjectId, id))).length;
  expect([await about(empty.id), await about(alone.id)]).toEqual([0, 1]);
});
