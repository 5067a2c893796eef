import { inArray } from "drizzle-orm";
import { expect, it } from "vitest";
import { absences, handovers, standInRequests } from "@/db/schema/absences";
import { openTestDatabase } from "@/db/testing";
import { testNow } from "@/db/testing-data";
import { addAbsence, coverageWorld } from "@/lib/coverage/testing-world";
import { keepTidy } from "./keep-tidy";

it("deletes absences three months after they ended or were taken back, with all that hangs on them", async () => {
  const { db } = await openTestDatabase();
  const { celle, people } = await coverageWorld(db);
  const { personId, id: membershipId } = people.anna;
  const over = await addAbsence(db, personId, "2026-08-03", "2026-08-24");
  const almost = await addAbsence(db, personId, "2026-08-25");
  const gone = await addAbsence(db, personId, "2027-01-11");
  const goneLately = await addAbsence(db, personId, "2027-01-12");
  const cancel = (id: string, cancelledAt: Date) =>
    db
      .update(absences)
      .set({ cancelledAt })
      .where(inArray(absences.id, [id]));
  await cancel(gone, new Date("2026-08-25T07:59:59Z"));
  await cancel(goneLately, new Date("2026-08-25T08:00:01Z"));
  const all = [over, almost, gone, goneLately];
  for (const absenceId of all) {
    const of = { associationId: celle.id, absenceId, membershipId };
    const days = { startsOn: "2026-08-03", endsOn: "2026-08-03", duties: ["editing" as const] };
    await db.insert(standInRequests).values({ ...of, ...days, deputyId: people.ben.id });
    await db.insert(handovers).values(of);
  }
  await keepTidy(db, testNow);
  const kept = [almost, goneLately].sort();
  const left = await db.select({ id: absences.id }).from(absences).where(inArray(absences.id, all));
  expect(left.map(({ id }) => id).sort()).toEqual(kept);
  for (const table of [standInRequests, handovers]) {
    const rows = await db.select({ id: table.absenceId }).from(table).where(inArray(table.absenceId, all));
    expect(rows.map(({ id }) => id).sort()).toEqual(kept);
  }
});
