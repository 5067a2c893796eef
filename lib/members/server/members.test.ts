import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import type { Role } from "@/db/enums";
import { openTestDatabase } from "@/db/testing";
import type { Ctx } from "@/lib/access/server/context";
import { activityOf, makeWorld, whoMay } from "../testing";
import { listMembers } from "./list-members";
import { setDeputies } from "./set-deputies";
import { updateMember } from "./update-member";

let db: Db;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
});
afterAll(() => close());

describe("listMembers", () => {
  it("shows the team by name with roles, minutes and deputies", async () => {
    const { district, manager, anna, bert } = await makeWorld(db);
    const order = { associationId: district.id, memberId: anna.id, duty: "editing" as const };
    await setDeputies(manager.ctx, { ...order, expectedRevision: 1, deputyIds: [bert.id, manager.id] });
    const { members } = await listMembers(manager.ctx, { associationId: district.id });
    expect(members).toHaveLength(4);
    expect(members.find((one) => one.id === anna.id)).toEqual({
      id: anna.id,
      personId: anna.personId,
      name: "Test editor approver",
      email: anna.email,
      roles: ["editor", "approver"],
      weeklyMinutes: 300,
      workDays: [1, 2, 3, 4, 5],
      deputies: [
        { duty: "editing", deputyIds: [bert.id, manager.id] },
        { duty: "approving", deputyIds: [] },
      ],
      revision: 2,
    });
  });

  it("shows addresses to those who manage members only", async () => {
    const { district, admin, bert, coordinator } = await makeWorld(db);
    const emails = async (ctx: Ctx) =>
      (await listMembers(ctx, { associationId: district.id })).members.map((one) => one.email);
    expect(await emails(bert.ctx)).toEqual([null, null, null, null]);
    expect(await emails(coordinator.ctx)).toEqual([null, null, null, null]);
    expect((await emails(admin.ctx)).every((email) => email?.includes("@"))).toBe(true);
  });

  it("is for the team and the state's coordination, out of sight for other districts", async () => {
    const { district, reader, admin, coordinator, press, neighbour } = await makeWorld(db);
    const run = (ctx: Ctx) => listMembers(ctx, { associationId: district.id });
    expect(await whoMay(run, { reader, admin, coordinator, press, neighbour })).toEqual({
      reader: "ok",
      admin: "ok",
      coordinator: "ok",
      press: "FORBIDDEN",
      neighbour: "NOT_FOUND",
    });
  });
});

describe("updateMember", () => {
  it("changes roles and minutes and records what they were", async () => {
    const { district, manager, bert } = await makeWorld(db);
    const change = { roles: ["editor", "approver", "editor"] as Role[], weeklyMinutes: 240 };
    const target = { associationId: district.id, memberId: bert.id, expectedRevision: 1 };
    const after = await updateMember(manager.ctx, { ...target, ...change });
    expect(after).toMatchObject({ roles: ["editor", "approver"], weeklyMinutes: 240, revision: 2 });
    const { members } = await listMembers(manager.ctx, { associationId: district.id });
    expect(members.find((one) => one.id === bert.id)).toEqual(after);
    expect(await activityOf(db, bert.id)).toEqual([
      {
        kind: "members.updated",
        personId: manager.personId,
        detail: {
          revision: 2,
          before: { roles: ["editor"], weeklyMinutes: 300 },
          after: { roles: ["editor", "approver"], weeklyMinutes: 240 },
        },
      },
    ]);
  });

  it("refuses an older revision with what stands now, and changes nothing", async () => {
    const { district, manager, admin, bert } = await makeWorld(db);
    const target = { associationId: district.id, memberId: bert.id, expectedRevision: 1 };
    await updateMember(manager.ctx, { ...target, roles: ["editor"], weeklyMinutes: 60 });
    await expect(
      updateMember(admin.ctx, { ...target, roles: ["reader"], weeklyMinutes: 0 }),
    ).rejects.toMatchObject({
      code: "CONFLICT",
      data: { current: { id: bert.id, roles: ["editor"], weeklyMinutes: 60, revision: 2 } },
    });
    expect(await activityOf(db, bert.id)).toHaveLength(1);
  });

  it("keeps the last manager, one's own managing role, and the state's roles out", async () => {
    const { district, manager, admin, bert } = await makeWorld(db);
    const set = (ctx: Ctx, memberId: string, roles: Role[], expectedRevision = 1) =>
      updateMember(ctx, {
        associationId: district.id,
        memberId,
        roles,
        expectedRevision,
        weeklyMinutes: 300,
      });
    await expect(set(admin.ctx, manager.id, ["editor"])).rejects.toMatchObject({ reason: "lastManager" });
    await expect(set(manager.ctx, bert.id, ["admin"])).rejects.toMatchObject({ reason: "rolesDoNotFit" });
    await set(manager.ctx, bert.id, ["manager"]);
    await expect(set(manager.ctx, manager.id, ["editor"])).rejects.toMatchObject({
      code: "RULE",
      reason: "ownManagingRole",
    });
    expect(await set(admin.ctx, manager.id, ["editor"])).toMatchObject({ roles: ["editor"] });
  });

  it("is for managers and the state's administration", async () => {
    const { district, anna, bert, reader, admin, coordinator, neighbour } = await makeWorld(db);
    const run = (ctx: Ctx) =>
      updateMember(ctx, {
        associationId: district.id,
        memberId: bert.id,
        expectedRevision: 1,
        roles: ["editor"],
        weeklyMinutes: 300,
      });
    expect(await whoMay(run, { anna, reader, coordinator, neighbour, admin })).toEqual({
      anna: "FORBIDDEN",
      reader: "FORBIDDEN",
      coordinator: "FORBIDDEN",
      neighbour: "NOT_FOUND",
      admin: "ok",
    });
  });

  it("does not find members of another association through one's own", async () => {
    const { district, manager, neighbour } = await makeWorld(db);
    const target = { associationId: district.id, memberId: neighbour.id, expectedRevision: 1 };
    await expect(
      updateMember(manager.ctx, { ...target, roles: ["reader"], weeklyMinutes: 0 }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
