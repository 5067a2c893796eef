import { beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor, testNow } from "@/db/testing-data";
import { addAbsence, type CoverageWorld, coverageWorld } from "../testing-world";
import { getCoverage } from "./get-coverage";
import { listCoverage } from "./list-coverage";
import { proposeHelp } from "./propose-help";

let world: CoverageWorld;
beforeAll(async () => {
  const { db } = await openTestDatabase();
  world = await coverageWorld(db);
  await addAbsence(db, world.people.anna.personId, "2026-11-30", "2026-12-04");
  await addAbsence(db, world.people.mona.personId, "2026-12-02", "2026-12-03");
});

const celle = () => ({ associationId: world.celle.id });
const on = async (ctx: CoverageWorld["people"]["anna"]["ctx"], day: string) => {
  const { days } = await getCoverage(ctx, celle());
  return days.find((one) => one.day === day);
};

describe("the coverage of a district", () => {
  it("shows its people the working days of eight weeks, and who has which duty for whom", async () => {
    const answer = await getCoverage(world.people.ben.ctx, celle());
    expect(answer).toMatchObject({ today: "2026-11-25", from: "2026-11-23", named: true });
    expect(answer.days.at(0)?.day).toBe("2026-11-23");
    expect(answer.days.at(-1)?.day).toBe("2027-01-15");
    expect(answer.days.map(({ day }) => day)).not.toContain("2026-12-25");
    expect(answer.days.map(({ day }) => day)).not.toContain("2026-11-28");
    expect(await on(world.people.ben.ctx, "2026-11-30")).toMatchObject({
      state: "thin",
      editing: { state: "thin", holders: [{ name: "Ben Behn", forName: "Anna Abel", via: [] }] },
      approving: { state: "thin", holders: [{ name: "Mona Mohr", forName: null, via: [] }] },
    });
    expect(answer.gaps).toEqual([{ from: "2026-12-02", to: "2026-12-03", duties: ["approving"] }]);
    expect(answer.setUp).toEqual(["twoEditors", "secondDecider"]);
  });

  it("shows the state the same states, and never a name of anybody or of who helps", async () => {
    const own = await getCoverage(world.people.mona.ctx, celle());
    const { people } = world;
    for (const { ctx } of [people.coordinator, people.press, people.viewer, people.admin]) {
      const answer = await getCoverage(ctx, celle());
      expect(answer.days.map(({ day, state }) => [day, state])).toEqual(
        own.days.map(({ day, state }) => [day, state]),
      );
      expect(answer.named).toBe(false);
      const text = JSON.stringify(answer);
      for (const { personId, id } of Object.values(people)) {
        expect(text).not.toContain(personId);
        expect(text).not.toContain(id);
      }
      expect(text).not.toMatch(/Abel|Behn|Mohr|Zorn/);
    }
  });

  it("keeps names from whoever only helps out, although they have a duty there at that moment", async () => {
    const { db, people, state } = world;
    await proposeHelp(people.mona.ctx, {
      ...celle(),
      partnerId: state.id,
      as: "helped",
      duties: ["approving"],
    });
    await db
      .transaction(async (tx) => {
        const rollback = new Error("rolled back on purpose");
        const { agreeHelp } = await import("./agree-help");
        const { listHelp } = await import("./list-help");
        const ctx = { ...people.coordinator.ctx, db: tx };
        const [proposal] = (await listHelp(ctx, { associationId: state.id })).help;
        await agreeHelp(ctx, { associationId: state.id, helpId: proposal?.id ?? "" });
        const helping = await ctxFor(tx, people.coordinator.personId, new Date("2026-12-02T09:00:00Z"));
        expect(helping.me.standsIn).toMatchObject([{ associationId: world.celle.id, duty: "approving" }]);
        const answer = await getCoverage({ ...helping, db: tx }, celle());
        expect(answer.named).toBe(false);
        expect(JSON.stringify(answer)).not.toMatch(/Abel|Behn|Mohr/);
        throw rollback;
      })
      .catch((error: Error) => expect(error.message).toBe("rolled back on purpose"));
  });

  it("is nothing that somebody from elsewhere may see", async () => {
    await expect(getCoverage(world.people.zoe.ctx, celle())).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("the coverage of all districts", () => {
  it("gives the state each district's days as letters, Monday first", async () => {
    const { from, districts } = await listCoverage(world.people.viewer.ctx, {
      associationId: world.state.id,
    });
    expect(from).toBe("2026-11-23");
    expect(districts.map(({ associationId }) => associationId)).toEqual([world.celle.id, world.stade.id]);
    expect(districts[0]?.weeks.slice(0, 2)).toEqual(["ttttt--", "ttggt--"]);
    expect(districts[0]?.weeks[4]).toBe("tttt---");
    expect(districts.every(({ weeks }) => weeks.length === 8)).toBe(true);
  });

  it("is refused to a district, and to the state about a district", async () => {
    const { people, state } = world;
    await expect(listCoverage(people.mona.ctx, celle())).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(listCoverage(people.coordinator.ctx, celle())).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(listCoverage(people.mona.ctx, { associationId: state.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("asks the database as often for sixty districts as for one", async () => {
    const { db } = world;
    const count = async (districts: number) => {
      const state = await addAssociation(db, `Land mit ${districts}`);
      for (let at = 0; at < districts; at += 1) {
        const { id } = await addAssociation(db, `Kreis ${at}`, state.id);
        const { personId } = await addMember(db, id, ["editor", "manager"]);
        await addAbsence(db, personId, "2026-12-01");
      }
      const viewer = await ctxFor(db, (await addMember(db, state.id, ["viewer"])).personId, testNow);
      let asked = 0;
      const counting = new Proxy(db, {
        get(target, name) {
          if (name === "select" || name === "selectDistinct" || name === "execute") asked += 1;
          return Reflect.get(target, name);
        },
      }) as Db;
      const { districts: found } = await listCoverage(
        { ...viewer, db: counting },
        { associationId: state.id },
      );
      expect(found).toHaveLength(districts);
      return asked;
    };
    const one = await count(1);
    expect(await count(60)).toBe(one);
    expect(one).toBeLessThan(12);
  });
});
