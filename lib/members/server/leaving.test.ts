import { and, eq, isNull } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { deputies, memberships } from "@/db/schema/people";
import { openTestDatabase } from "@/db/testing";
import { addMember, ctxFor } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import { activityOf, makeWorld, whoMay } from "../testing";
import { endMembership } from "./end-membership";
import { listMembers } from "./list-members";
import { setDeputies } from "./set-deputies";
import { updateMember } from "./update-member";

let db: Db;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
});
afterAll(() => close());

describe("endMembership", () => {
  it("ends rights with the write, keeps the row, and takes the person out of every order of deputies", async () => {
    const { district, manager, anna, bert } = await makeWorld(db);
    const inDistrict = { associationId: district.id };
    const editing = { ...inDistrict, duty: "editing" as const, expectedRevision: 1 };
    await setDeputies(manager.ctx, { ...editing, memberId: anna.id, deputyIds: [bert.id, manager.id] });
    await setDeputies(manager.ctx, { ...editing, memberId: bert.id, deputyIds: [anna.id] });
    expect(await endMembership(manager.ctx, { ...inDistrict, memberId: bert.id })).toEqual({ ok: true });

    const { members } = await listMembers(manager.ctx, inDistrict);
    expect(members.map((one) => one.id)).not.toContain(bert.id);
    expect(members.find((one) => one.id === anna.id)?.deputies[0]?.deputyIds).toEqual([manager.id]);
    expect((await ctxFor(db, bert.personId)).me.standings).toEqual([]);
    const [row] = await db.select().from(memberships).where(eq(memberships.id, bert.id));
    expect(row?.endedAt).toEqual(manager.ctx.now);
    const own = await db.select().from(deputies).where(eq(deputies.membershipId, bert.id));
    expect(own).toEqual([]);
    expect((await activityOf(db, bert.id)).map((entry) => entry.kind)).toEqual([
      "members.deputiesSet",
      "members.ended",
    ]);
  });

  it("finds nobody a second time", async () => {
    const { district, manager, bert } = await makeWorld(db);
    const target = { associationId: district.id, memberId: bert.id };
    await endMembership(manager.ctx, target);
    await expect(endMembership(manager.ctx, target)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("keeps the last manager and one's own managing membership", async () => {
    const { district, manager, admin } = await makeWorld(db);
    const associationId = district.id;
    await expect(endMembership(admin.ctx, { associationId, memberId: manager.id })).rejects.toMatchObject({
      reason: "lastManager",
    });
    await addMember(db, associationId, ["manager"]);
    await expect(endMembership(manager.ctx, { associationId, memberId: manager.id })).rejects.toMatchObject({
      reason: "ownManagingRole",
    });
    expect(await endMembership(admin.ctx, { associationId, memberId: manager.id })).toEqual({ ok: true });
  });

  it("leaves a manager even when two managers end each other at the same time", async () => {
    const { district, manager } = await makeWorld(db);
    const other = await addMember(db, district.id, ["manager"]);
    const otherCtx = await ctxFor(db, other.personId);
    const associationId = district.id;
    await Promise.allSettled([
      endMembership(manager.ctx, { associationId, memberId: other.id }),
      endMembership(otherCtx, { associationId, memberId: manager.id }),
    ]);
    const left = await db
      .select({ roles: memberships.roles })
      .from(memberships)
      .where(and(eq(memberships.associationId, associationId), isNull(memberships.endedAt)));
    expect(left.filter((one) => one.roles.includes("manager"))).toHaveLength(1);
  });

  it("is for managers and the state's administration", async () => {
    const { district, anna, bert, coordinator, neighbour } = await makeWorld(db);
    const run = (ctx: Ctx) => endMembership(ctx, { associationId: district.id, memberId: bert.id });
    expect(await whoMay(run, { anna, coordinator, neighbour })).toEqual({
      anna: "FORBIDDEN",
      coordinator: "FORBIDDEN",
      neighbour: "NOT_FOUND",
    });
  });
});

describe("setDeputies", () => {
  it("replaces the order of one duty and leaves the other alone", async () => {
    const { district, manager, anna, bert, reader } = await makeWorld(db);
    const target = { associationId: district.id, memberId: anna.id };
    const set = (duty: "editing" | "approving", expectedRevision: number, deputyIds: string[]) =>
      setDeputies(manager.ctx, { ...target, duty, expectedRevision, deputyIds });
    await set("approving", 1, [manager.id]);
    await set("editing", 2, [bert.id, reader.id]);
    const after = await set("editing", 3, [reader.id, bert.id]);
    expect(after.deputies).toEqual([
      { duty: "editing", deputyIds: [reader.id, bert.id] },
      { duty: "approving", deputyIds: [manager.id] },
    ]);
    const { members } = await listMembers(manager.ctx, { associationId: district.id });
    expect(members.find((one) => one.id === anna.id)).toEqual(after);
    expect((await activityOf(db, anna.id)).at(-1)).toEqual({
      kind: "members.deputiesSet",
      personId: manager.personId,
      detail: {
        revision: 4,
        duty: "editing",
        before: [bert.id, reader.id],
        after: [reader.id, bert.id],
      },
    });
  });

  it("takes nobody who only reads for approving, and forgets whoever came to", async () => {
    const { district, manager, anna, bert, reader } = await makeWorld(db);
    const { id: associationId } = district;
    const order = { associationId, memberId: anna.id, duty: "approving" as const, expectedRevision: 1 };
    const asReader = setDeputies(manager.ctx, { ...order, deputyIds: [bert.id, reader.id] });
    await expect(asReader).rejects.toMatchObject({ code: "RULE", reason: "deputyMayNotDecide" });
    await setDeputies(manager.ctx, { ...order, deputyIds: [bert.id, manager.id] });
    const less = { roles: ["reader" as const], weeklyMinutes: 0, expectedRevision: 1 };
    await updateMember(manager.ctx, { associationId, memberId: bert.id, ...less });
    const { members } = await listMembers(manager.ctx, { associationId });
    expect(members.find(({ id }) => id === anna.id)?.deputies).toContainEqual({
      duty: "approving",
      deputyIds: [manager.id],
    });
  });

  it("refuses an order made on an older one, so that no change of two people is lost", async () => {
    const { district, manager, admin, anna, bert, reader } = await makeWorld(db);
    const target = {
      associationId: district.id,
      memberId: anna.id,
      duty: "editing" as const,
      expectedRevision: 1,
    };
    await setDeputies(manager.ctx, { ...target, deputyIds: [bert.id] });
    await expect(setDeputies(admin.ctx, { ...target, deputyIds: [reader.id] })).rejects.toMatchObject({
      code: "CONFLICT",
      data: { current: { deputies: [{ duty: "editing", deputyIds: [bert.id] }, {}] } },
    });
  });

  it("refuses people of other associations, those who left, oneself and repetition", async () => {
    const { district, manager, anna, bert, neighbour } = await makeWorld(db);
    await endMembership(manager.ctx, { associationId: district.id, memberId: bert.id });
    const set = (deputyIds: string[]) =>
      setDeputies(manager.ctx, {
        associationId: district.id,
        memberId: anna.id,
        duty: "editing",
        expectedRevision: 1,
        deputyIds,
      });
    await expect(set([neighbour.id])).rejects.toMatchObject({ reason: "deputyNotInTeam" });
    await expect(set([bert.id])).rejects.toMatchObject({ reason: "deputyNotInTeam" });
    await expect(set([anna.id])).rejects.toMatchObject({ reason: "deputySelf" });
    await expect(set([manager.id, manager.id])).rejects.toMatchObject({ reason: "deputyTwice" });
  });

  it("is for managers and the state's administration", async () => {
    const { district, anna, bert, coordinator, neighbour, admin } = await makeWorld(db);
    const run = (ctx: Ctx) =>
      setDeputies(ctx, {
        associationId: district.id,
        memberId: anna.id,
        duty: "editing",
        expectedRevision: 1,
        deputyIds: [bert.id],
      });
    expect(await whoMay(run, { anna, coordinator, neighbour, admin })).toEqual({
      anna: "FORBIDDEN",
      coordinator: "FORBIDDEN",
      neighbour: "NOT_FOUND",
      admin: "ok",
    });
  });
});
