import { asc, eq } from "drizzle-orm";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import type { Role } from "@/db/enums";
import { activity } from "@/db/schema/activity";
import { channels } from "@/db/schema/associations";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import { endMembership } from "@/lib/members/server/end-membership";
import { association } from "../contract";
import { findAssociation } from "./find-association";
import { getAssociation } from "./get-association";
import { saveChannel } from "./save-channel";
import { updateAssociation } from "./update-association";

let db: Db;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
});
afterAll(() => close());

async function makeWorld() {
  const state = await addAssociation(db, "LV");
  const district = await addAssociation(db, "Stade", state.id);
  const sibling = await addAssociation(db, "Celle", state.id);
  const elsewhere = await addAssociation(db, "Other LV");
  const as = async (associationId: string, ...roles: Role[]) =>
    ctxFor(db, (await addMember(db, associationId, roles)).personId);
  const editor = await addMember(db, district.id, ["editor"]);
  return {
    state,
    district,
    editor,
    manager: await as(district.id, "manager"),
    asEditor: await ctxFor(db, editor.personId),
    admin: await as(state.id, "admin"),
    coordinator: await as(state.id, "coordinator"),
    press: await as(state.id, "press"),
    neighbour: await as(sibling.id, "manager"),
    neighbourChannel: sibling.channelId,
    stranger: await as(elsewhere.id, "admin"),
  };
}

const codeOf = (run: Promise<unknown>) =>
  run.then(
    () => "ok",
    (error) => error.code,
  );

describe("getAssociation", () => {
  it("brings channels, formats and colleagues, those who left included, in the contract's shape", async () => {
    const { district, manager, editor } = await makeWorld();
    await endMembership(manager, { associationId: district.id, memberId: editor.id });
    const found = await getAssociation(manager, { associationId: district.id });
    expect(association.parse(found)).toEqual(found);
    expect(found).toMatchObject({
      kind: "district",
      name: "Stade",
      channels: [{ id: district.channelId, kind: "facebook", active: true, revision: 1 }],
      formats: [{ id: district.formatId, key: "short_notice" }],
    });
    expect(found.colleagues.map(({ name, active }) => ({ name, active }))).toEqual([
      { name: "Test editor", active: false },
      { name: "Test manager", active: true },
    ]);
  });

  it("tells names only to those who may see the team", async () => {
    const { district, coordinator, press } = await makeWorld();
    const names = async (ctx: Ctx) =>
      (await getAssociation(ctx, { associationId: district.id })).colleagues.length;
    expect(await names(coordinator)).toBe(2);
    expect(await names(press)).toBe(0);
  });

  it("is out of sight for siblings and other states, by id and by address alike", async () => {
    const { district, neighbour, stranger } = await makeWorld();
    for (const ctx of [neighbour, stranger]) {
      expect(await codeOf(getAssociation(ctx, { associationId: district.id }))).toBe("NOT_FOUND");
      expect(await codeOf(findAssociation(ctx, { slug: district.slug }))).toBe("NOT_FOUND");
    }
    expect(await codeOf(findAssociation(stranger, { slug: "nowhere" }))).toBe("NOT_FOUND");
  });
});

describe("findAssociation", () => {
  it("finds the association of an address for its people and its state", async () => {
    const { district, asEditor, press } = await makeWorld();
    const expected = { associationId: district.id };
    expect(await findAssociation(asEditor, { slug: district.slug })).toEqual(expected);
    expect(await findAssociation(press, { slug: district.slug })).toEqual(expected);
  });
});

describe("updateAssociation", () => {
  const fields = { name: "KV Stade e. V.", shortName: "KV Stade", town: "Stade", regionLabel: "" };

  it("changes master data, keeps the address and records before and after", async () => {
    const { district, manager } = await makeWorld();
    const input = { associationId: district.id, expectedRevision: 1, ...fields };
    const after = await updateAssociation(manager, input);
    expect(after).toMatchObject({ ...fields, regionLabel: null, slug: district.slug, revision: 2 });
    const entries = await db
      .select()
      .from(activity)
      .where(eq(activity.subjectId, district.id))
      .orderBy(asc(activity.id));
    expect(entries).toMatchObject([
      {
        kind: "associations.updated",
        personId: manager.me.personId,
        detail: { revision: 2, before: { name: "Stade", regionLabel: null }, after: { name: fields.name } },
      },
    ]);
  });

  it("refuses an older revision with what stands now", async () => {
    const { district, manager, admin } = await makeWorld();
    const input = { associationId: district.id, expectedRevision: 1, ...fields };
    await updateAssociation(manager, input);
    await expect(updateAssociation(admin, { ...input, name: "Other" })).rejects.toMatchObject({
      code: "CONFLICT",
      data: { current: { name: fields.name, revision: 2 } },
    });
  });

  it("is for managers and the state's administration", async () => {
    const { district, asEditor, coordinator, neighbour, admin } = await makeWorld();
    const input = { associationId: district.id, expectedRevision: 1, ...fields };
    expect(await codeOf(updateAssociation(asEditor, input))).toBe("FORBIDDEN");
    expect(await codeOf(updateAssociation(coordinator, input))).toBe("FORBIDDEN");
    expect(await codeOf(updateAssociation(neighbour, input))).toBe("NOT_FOUND");
    expect(await codeOf(updateAssociation(admin, input))).toBe("ok");
  });
});

describe("saveChannel", () => {
  const instagram = { kind: "instagram" as const, name: "Instagram", active: true };

  it("adds at the end of the list, renames and takes out of use", async () => {
    const { district, manager } = await makeWorld();
    const target = { associationId: district.id, channelId: v7() };
    const added = await saveChannel(manager, { ...target, expectedRevision: 0, ...instagram });
    expect(added).toEqual({ id: target.channelId, ...instagram, revision: 1 });
    const change = { ...instagram, name: "Insta Stade", active: false };
    await saveChannel(manager, { ...target, expectedRevision: 1, ...change });
    const { channels: all } = await getAssociation(manager, { associationId: district.id });
    expect(all.map((one) => one.id)).toEqual([district.channelId, target.channelId]);
    expect(all[1]).toMatchObject({ ...change, revision: 2 });
    const entries = await db
      .select()
      .from(activity)
      .where(eq(activity.subjectId, target.channelId))
      .orderBy(asc(activity.id));
    expect(entries.map((entry) => entry.kind)).toEqual([
      "associations.channelAdded",
      "associations.channelChanged",
    ]);
  });

  it("refuses an older revision, and a second channel under the same id", async () => {
    const { district, manager } = await makeWorld();
    const target = { associationId: district.id, channelId: district.channelId, ...instagram };
    for (const expectedRevision of [0, 7]) {
      await expect(saveChannel(manager, { ...target, expectedRevision })).rejects.toMatchObject({
        code: "CONFLICT",
        data: { current: { kind: "facebook", revision: 1 } },
      });
    }
  });

  it("neither changes nor betrays another association's channel", async () => {
    const { district, manager, neighbourChannel } = await makeWorld();
    const target = { associationId: district.id, channelId: neighbourChannel, ...instagram };
    expect(await codeOf(saveChannel(manager, { ...target, expectedRevision: 0 }))).toBe("NOT_FOUND");
    expect(await codeOf(saveChannel(manager, { ...target, expectedRevision: 1 }))).toBe("NOT_FOUND");
    const [row] = await db.select().from(channels).where(eq(channels.id, neighbourChannel));
    expect(row).toMatchObject({ kind: "facebook", revision: 1 });
  });

  it("is for managers and the state's administration", async () => {
    const { district, asEditor, press, neighbour, admin } = await makeWorld();
    const input = { associationId: district.id, channelId: v7(), expectedRevision: 0, ...instagram };
    expect(await codeOf(saveChannel(asEditor, input))).toBe("FORBIDDEN");
    expect(await codeOf(saveChannel(press, input))).toBe("FORBIDDEN");
    expect(await codeOf(saveChannel(neighbour, input))).toBe("NOT_FOUND");
    expect(await codeOf(saveChannel(admin, input))).toBe("ok");
  });
});
