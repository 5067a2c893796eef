import { and, asc, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { auditEntries } from "@/db/schema/activity";
import { coverAgreements } from "@/db/schema/coverage";
import { notices } from "@/db/schema/notices";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import { listAuditEntries } from "@/lib/audit/server/list-audit-entries";
import { addAbsence, type CoverageWorld, coverageWorld } from "../testing-world";
import { agreeHelp } from "./agree-help";
import { endHelp } from "./end-help";
import { getCoverage } from "./get-coverage";
import { listHelp } from "./list-help";
import { proposeHelp } from "./propose-help";

let db: Db;
let world: CoverageWorld;
beforeAll(async () => {
  ({ db } = await openTestDatabase());
});
beforeEach(async () => {
  world = await coverageWorld(db);
});

const ask = (ctx: Ctx, partnerId = world.stade.id, associationId = world.celle.id) =>
  proposeHelp(ctx, { associationId, partnerId, as: "helped", duties: ["editing", "approving"] });
const helpOf = async (ctx: Ctx, associationId: string) => (await listHelp(ctx, { associationId })).help;
async function one(ctx: Ctx, associationId: string) {
  const [help] = await helpOf(ctx, associationId);
  if (!help) throw new Error("no help is listed");
  return help;
}
async function told() {
  const rows = await db
    .select({ personId: notices.personId, detail: notices.detail, settledAt: notices.settledAt })
    .from(notices)
    .where(and(eq(notices.subjectId, world.celle.id), eq(notices.kind, "help.proposed")))
    .orderBy(asc(notices.id));
  return rows;
}

describe("help that a district asks its neighbour for", () => {
  it("waits for the neighbour, holds with its yes, and puts its people where nobody is left", async () => {
    const { celle, stade, people } = world;
    await addAbsence(db, people.mona.personId, "2026-12-02");
    await ask(people.mona.ctx);
    expect(await told()).toMatchObject([
      { personId: people.zoe.personId, detail: { actor: "Celle" }, settledAt: null },
    ]);
    expect(await one(people.mona.ctx, celle.id)).toMatchObject({ waitsFor: "others", agreedOn: null });
    const asked = await one(people.zoe.ctx, stade.id);
    expect(asked).toMatchObject({ helped: { name: "Celle" }, helper: { name: "Stade" }, waitsFor: "me" });
    const state = async () =>
      (await getCoverage(people.mona.ctx, { associationId: celle.id })).days.find(
        ({ day }) => day === "2026-12-02",
      )?.approving;
    expect(await state()).toMatchObject({ state: "gap", holders: [] });
    await agreeHelp(people.zoe.ctx, { associationId: stade.id, helpId: asked.id });
    await agreeHelp(people.zoe.ctx, { associationId: stade.id, helpId: asked.id });
    expect(await state()).toEqual({
      state: "thin",
      helperName: "Stade",
      holders: [{ name: "Zoe Zorn", forName: "Mona Mohr", via: [] }],
    });
    expect(await one(people.mona.ctx, celle.id)).toMatchObject({ waitsFor: null, agreedOn: "2026-11-25" });
    expect((await told()).every(({ settledAt }) => settledAt !== null)).toBe(true);
  });

  it("is agreed to by nobody of the side that asked, and by no third", async () => {
    const { celle, stade, state, people } = world;
    await ask(people.mona.ctx);
    const { id: helpId } = await one(people.mona.ctx, celle.id);
    await expect(agreeHelp(people.mona.ctx, { associationId: celle.id, helpId })).rejects.toMatchObject({
      code: "RULE",
      reason: "helpNotYours",
    });
    const second = await ctxFor(db, (await addMember(db, celle.id, ["manager"])).personId);
    await expect(agreeHelp(second, { associationId: celle.id, helpId })).rejects.toMatchObject({
      reason: "helpNotYours",
    });
    for (const { ctx } of [people.coordinator, people.admin]) {
      for (const associationId of [celle.id, stade.id]) {
        for (const change of [agreeHelp, endHelp]) {
          await expect(change(ctx, { associationId, helpId })).rejects.toMatchObject({
            reason: "helpNotYours",
          });
        }
      }
      await expect(agreeHelp(ctx, { associationId: state.id, helpId })).rejects.toMatchObject({
        code: "NOT_FOUND",
      });
    }
    await expect(agreeHelp(people.anna.ctx, { associationId: celle.id, helpId })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });

  it("can be taken back before, declined by the other side, and proposed again", async () => {
    const { celle, stade, people } = world;
    await ask(people.mona.ctx);
    await expect(ask(people.mona.ctx)).rejects.toMatchObject({ code: "RULE", reason: "helpExists" });
    const { id } = await one(people.mona.ctx, celle.id);
    await endHelp(people.mona.ctx, { associationId: celle.id, helpId: id });
    await ask(people.mona.ctx);
    const again = await one(people.zoe.ctx, stade.id);
    await endHelp(people.zoe.ctx, { associationId: stade.id, helpId: again.id });
    expect(await helpOf(people.mona.ctx, celle.id)).toEqual([]);
    const rights = await db
      .select({ kind: auditEntries.kind })
      .from(auditEntries)
      .where(eq(auditEntries.associationId, celle.id));
    expect(rights).toEqual([]);
    await expect(
      endHelp(people.zoe.ctx, { associationId: stade.id, helpId: again.id }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("can no longer be agreed to by the proposer's side where the proposer has lost the role meanwhile", async () => {
    const { celle, stade, people } = world;
    await ask(people.mona.ctx);
    const { memberships } = await import("@/db/schema/people");
    await db
      .update(memberships)
      .set({ roles: ["editor"] })
      .where(eq(memberships.id, people.mona.id));
    const next = await ctxFor(db, (await addMember(db, celle.id, ["manager"])).personId);
    const { id: helpId } = await one(next, celle.id);
    for (const [ctx, associationId] of [
      [next, celle.id],
      [people.zoe.ctx, stade.id],
    ] as const) {
      await expect(agreeHelp(ctx, { associationId, helpId })).rejects.toMatchObject({ code: "RULE" });
    }
    await endHelp(next, { associationId: celle.id, helpId });
  });
});

describe("help that is offered", () => {
  it("comes from the state's coordination, and the district agrees", async () => {
    const { celle, state, people } = world;
    // On the page of the district, or on that of the state.
    await proposeHelp(people.coordinator.ctx, {
      ...{ associationId: celle.id, partnerId: state.id },
      ...{ as: "helped", duties: ["approving"] },
    });
    expect((await told()).map(({ personId }) => personId)).toEqual([people.mona.personId]);
    const { id: helpId } = await one(people.mona.ctx, celle.id);
    for (const { ctx } of [people.coordinator, people.admin]) {
      await expect(agreeHelp(ctx, { associationId: state.id, helpId })).rejects.toMatchObject({
        reason: "helpNotYours",
      });
    }
    await agreeHelp(people.mona.ctx, { associationId: celle.id, helpId });
    await endHelp(people.admin.ctx, { associationId: state.id, helpId });
    const { entries } = await listAuditEntries(people.mona.ctx, { associationId: celle.id, limit: 10 });
    expect(entries).toMatchObject([
      { kind: "coverage.helpEnded", personName: "Ada Arp", subjectName: "Land" },
      { kind: "coverage.helpAgreed", personName: "Mona Mohr", subjectName: "Land" },
    ]);
  });

  it("holds at once where one person leads both districts", async () => {
    const { celle, stade, people } = world;
    await addMember(db, stade.id, ["manager"], people.mona.personId);
    await ask(await ctxFor(db, people.mona.personId));
    expect(await one(people.mona.ctx, celle.id)).toMatchObject({ agreedOn: "2026-11-25" });
    expect(await told()).toEqual([]);
  });

  it("is refused by a district of another state, to itself, to a state, and without a duty", async () => {
    const { celle, state, people } = world;
    const other = await addAssociation(db, "Anderes Land");
    const far = await addAssociation(db, "Weit weg", other.id);
    for (const partnerId of [far.id, other.id, celle.id, people.mona.id]) {
      await expect(ask(people.mona.ctx, partnerId)).rejects.toMatchObject({
        code: "RULE",
        reason: "helpNotNeighbour",
      });
    }
    await expect(ask(people.coordinator.ctx, celle.id, state.id)).rejects.toMatchObject({
      reason: "helpNotNeighbour",
    });
    const without = { associationId: celle.id, partnerId: state.id, as: "helped" as const, duties: [] };
    await expect(proposeHelp(people.mona.ctx, without)).rejects.toMatchObject({ reason: "helpNeedsDuty" });
    for (const { ctx } of [people.anna, people.ben, people.press, people.viewer]) {
      await expect(ask(ctx)).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    for (const { ctx } of [people.coordinator, people.admin]) {
      await expect(ask(ctx)).rejects.toMatchObject({ code: "RULE", reason: "helpNotYours" });
    }
    expect(
      await db.select().from(coverAgreements).where(eq(coverAgreements.associationId, celle.id)),
    ).toEqual([]);
  });
});

it("names partners to those who may propose, the state first, and nobody else", async () => {
  const { celle, state, people } = world;
  const partners = async (ctx: Ctx, associationId: string) =>
    (await listHelp(ctx, { associationId })).partners.map(({ name }) => name);
  expect(await partners(people.mona.ctx, celle.id)).toEqual(["Land", "Stade"]);
  expect(await partners(people.coordinator.ctx, state.id)).toEqual(["Celle", "Stade"]);
  expect(await partners(people.anna.ctx, celle.id)).toEqual([]);
  expect(await partners(people.coordinator.ctx, celle.id)).toEqual(["Land"]);
  expect(await partners(people.viewer.ctx, celle.id)).toEqual([]);
});
