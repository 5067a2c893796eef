import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { absences, standInRequests } from "@/db/schema/absences";
import { notices } from "@/db/schema/notices";
import { openEmptyTestDatabase } from "@/db/testing";
import { testNow } from "@/db/testing-data";
import { addAbsence, type CoverageWorld, coverageWorld } from "@/lib/coverage/testing-world";
import { remindStandIns } from "./remind-stand-ins";

let db: Db;
let close: () => Promise<void>;
let world: CoverageWorld;
// The sweep looks at all requests there are.
beforeAll(async () => {
  ({ db, close } = await openEmptyTestDatabase());
  world = await coverageWorld(db);
});
beforeEach(async () => {
  await db.delete(notices);
  await db.delete(absences);
});
afterAll(() => close());

/** Ben is asked on Wednesday to stand in for Anna. */
async function ask(startsOn = "2026-12-07", askedAt = testNow): Promise<string> {
  const { celle, people } = world;
  const absenceId = await addAbsence(db, people.anna.personId, startsOn);
  const row = { associationId: celle.id, absenceId, membershipId: people.anna.id, deputyId: people.ben.id };
  const stamp = { createdAt: askedAt, updatedAt: askedAt };
  await db
    .insert(standInRequests)
    .values({ ...row, ...stamp, duties: ["editing"], startsOn, endsOn: startsOn });
  return absenceId;
}

async function told() {
  const names = new Map(Object.entries(world.people).map(([name, { personId }]) => [personId, name]));
  const rows = await db.select().from(notices);
  return rows.map(({ kind, personId }) => `${kind} ${names.get(personId)}`).sort();
}
const everybody = ["absence.reminder anna", "absence.reminder ben", "absence.reminder mona"];
const on = (day: string, time = "08:00") => new Date(`${day}T${time}:00Z`);

it("reminds the deputy, the one who is away and who leads after two working days, and once", async () => {
  const absenceId = await ask();
  await remindStandIns(db, on("2026-11-26", "22:00"));
  expect(await told()).toEqual([]);
  await Promise.all([remindStandIns(db, on("2026-11-27")), remindStandIns(db, on("2026-11-27"))]);
  await remindStandIns(db, on("2026-12-01"));
  expect(await told()).toEqual(everybody);
  const [row] = await db.select().from(notices);
  expect(row).toMatchObject({
    subjectId: absenceId,
    detail: { actor: "Anna Abel", from: "2026-12-07", to: "2026-12-07" },
  });
});

it("counts neither weekends nor holidays", async () => {
  await ask("2027-01-11", on("2026-12-23"));
  await remindStandIns(db, on("2026-12-27"));
  expect(await told()).toEqual([]);
  await remindStandIns(db, on("2026-12-28"));
  expect(await told()).toEqual(everybody);
});

it("leaves alone what is answered, taken back or over", async () => {
  const answered = await ask();
  await db.update(standInRequests).set({ answer: "declined" }).where(eq(standInRequests.absenceId, answered));
  const cancelled = await ask("2026-12-09");
  await db.update(absences).set({ cancelledAt: testNow }).where(eq(absences.id, cancelled));
  await ask("2026-11-26");
  await remindStandIns(db, on("2026-11-27"));
  expect(await told()).toEqual([]);
});

it("reminds again of a request that was asked anew for other days", async () => {
  const absenceId = await ask();
  await remindStandIns(db, on("2026-11-27"));
  await db
    .update(standInRequests)
    .set({ remindedAt: null, updatedAt: on("2026-11-27") })
    .where(eq(standInRequests.absenceId, absenceId));
  await remindStandIns(db, on("2026-11-30"));
  expect(await told()).toHaveLength(3);
  await remindStandIns(db, on("2026-12-01"));
  expect(await told()).toHaveLength(6);
});
