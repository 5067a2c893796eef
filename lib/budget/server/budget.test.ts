import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { absences } from "@/db/schema/absences";
import { testNow } from "@/db/testing-data";
import { updateMember } from "@/lib/members/server/update-member";
import { openWeekWorld, type WeekWorld } from "@/lib/week/testing";
import { getDistrictLoad } from "./get-district-load";
import { getOutlook } from "./get-outlook";
import { listFixedDuties } from "./list-fixed-duties";
import { saveFixedDuties } from "./save-fixed-duties";
import { tryPlan } from "./try-plan";

const day = "2026-11-25";
let world: WeekWorld;
const on = () => ({ associationId: world.associationId });

beforeEach(async () => {
  world = await openWeekWorld();
});
afterEach(() => world.close());

describe("planned minutes", () => {
  /** A number that nothing but Anna's work has. */
  const canary = 1237;
  const holdsCanary = (answer: unknown) => JSON.stringify(answer).includes(String(canary));

  it("of a person are given to nobody else", async () => {
    const { anna, ben, cem, coordinator, at, weekOf } = world;
    const lead = await at(cem, day);
    const meeting = { key: "meeting" as const, minutes: canary - 66, memberId: anna.id };
    await saveFixedDuties(lead, { ...on(), duties: [meeting], expectedRevision: 0 });
    const mine = await getOutlook(await at(anna, day), on());
    expect(mine.weeks[1]?.plannedMinutes).toBe(canary);
    expect((await weekOf(anna, day)).bar[1]?.plannedMinutes).toBe(canary);
    for (const other of [ben, cem, coordinator]) {
      const ctx = await at(other, day);
      const answers = await Promise.allSettled([
        getOutlook(ctx, on()),
        world.weekOf(other, day),
        getDistrictLoad(ctx, on()),
        tryPlan(ctx, { ...on(), plannedOn: "2026-12-09", responsibleId: anna.id }),
      ]);
      expect(holdsCanary(answers)).toBe(false);
    }
  });

  it("of a district are a sum, for whoever leads it and for the state's coordination", async () => {
    const { anna, ben, cem, coordinator, at, plan } = world;
    await plan("Freitag", "2026-11-27", "approved");
    for (const person of [cem, coordinator]) {
      const { weeks } = await getDistrictLoad(await at(person, day), on());
      expect(weeks).toHaveLength(12);
      expect(weeks[0]).toMatchObject({ monday: "2026-11-23", availableMinutes: 600, plannedMinutes: 190 });
      expect(Object.keys(weeks[0] ?? {}).sort()).toEqual([
        "availableMinutes",
        "minutes",
        "monday",
        "nobodysMinutes",
        "plannedMinutes",
        "state",
        "unheldMinutes",
      ]);
    }
    for (const person of [anna, ben]) {
      await expect(getDistrictLoad(await at(person, day), on())).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
  });
});

describe("a plan", () => {
  it("says what one's own week becomes, and what would help where it is too much", async () => {
    const { anna, ben, at, formatId } = world;
    const ctx = await at(anna, day);
    const fits = await tryPlan(ctx, { ...on(), plannedOn: "2026-12-09", responsibleId: anna.id, formatId });
    expect(
      fits.weeks.map(({ monday, beforeMinutes, plannedMinutes }) => [monday, beforeMinutes, plannedMinutes]),
    ).toEqual([
      ["2026-11-30", 76, 116],
      ["2026-12-07", 76, 96],
    ]);
    expect([fits.proposals, fits.districtFits]).toEqual([[], null]);
    const minutes = { text: 290 };
    const over = await tryPlan(ctx, { ...on(), plannedOn: "2026-12-11", responsibleId: anna.id, minutes });
    expect(over.weeks.some(({ state }) => state === "over")).toBe(true);
    expect(over.proposals).toContainEqual({ kind: "template" });
    expect(over.proposals.every((one) => one.kind !== "standIn" || one.membershipId === ben.id)).toBe(true);
  });

  it("for somebody else says nothing but whether the district has room", async () => {
    const { anna, ben, at } = world;
    const ctx = await at(ben, day);
    const plan = { ...on(), plannedOn: "2026-12-09", responsibleId: anna.id };
    expect(await tryPlan(ctx, plan)).toEqual({ weeks: [], proposals: [], districtFits: true });
    expect(await tryPlan(ctx, { ...plan, minutes: { text: 900 } })).toEqual({
      ...{ weeks: [], proposals: [], districtFits: false },
    });
  });

  it("takes a post that is there as it is, with what is changed", async () => {
    const { anna, at, plan } = world;
    const postId = await plan("Steht", "2026-12-09", "approved");
    const trial = await tryPlan(await at(anna, day), { ...on(), postId, plannedOn: "2026-12-16" });
    expect(trial.weeks.map(({ monday }) => monday)).toContain("2026-12-14");
    await expect(
      tryPlan(await at(anna, day), { ...on(), postId: anna.id, plannedOn: null }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("fixed duties", () => {
  it("are brought, changed by whoever leads the district, and never by two at once", async () => {
    const { anna, cem, at } = world;
    const lead = await at(cem, day);
    const brought = await listFixedDuties(lead, on());
    expect([brought.duties.length, brought.revision]).toEqual([6, 0]);
    const reserve = { key: "reserve" as const, minutes: 40, memberId: null };
    const saved = await saveFixedDuties(lead, { ...on(), duties: [reserve], expectedRevision: 0 });
    expect(saved.duties).toContainEqual(reserve);
    const again = { ...on(), duties: [{ ...reserve, minutes: 5 }], expectedRevision: 0 };
    await expect(saveFixedDuties(lead, again)).rejects.toMatchObject({ code: "CONFLICT" });
    const stranger = { ...reserve, memberId: world.coordinator.id };
    await expect(
      saveFixedDuties(lead, { ...on(), duties: [stranger], expectedRevision: saved.revision }),
    ).rejects.toMatchObject({ code: "RULE" });
    await expect(listFixedDuties(await at(anna, day), on())).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

it("spreads the minutes over the days that somebody works, less those they are away", async () => {
  const { db, anna, cem, at } = world;
  const set = { roles: ["editor" as const], weeklyMinutes: 200, workDays: [5, 1, 1] };
  await updateMember(await at(cem, day), { ...on(), memberId: anna.id, expectedRevision: 1, ...set });
  const who = { personId: anna.personId, enteredById: anna.personId, kind: "planned" as const };
  const stamp = { createdAt: testNow, updatedAt: testNow };
  await db.insert(absences).values({ ...who, startsOn: "2026-12-04", endsOn: "2026-12-04", ...stamp });
  const { weeks } = await getOutlook(await at(anna, day), on());
  expect(weeks.slice(0, 3).map(({ availableMinutes }) => availableMinutes)).toEqual([200, 100, 200]);
});
