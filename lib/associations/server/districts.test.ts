import { asc, eq } from "drizzle-orm";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { activity } from "@/db/schema/activity";
import { associations, channels } from "@/db/schema/associations";
import { memberships } from "@/db/schema/people";
import { referenceFormats } from "@/db/seed/reference/formats";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor, testNow } from "@/db/testing-data";
import { listMembers } from "@/lib/members/server/list-members";
import { setDeputies } from "@/lib/members/server/set-deputies";
import { createDistrict } from "./create-district";
import { listDistricts } from "./list-districts";

/** Of this file alone: the database serves others as well. */
const domain = `${v7()}.example`;
let db: Db;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
});
afterAll(() => close());

async function makeState() {
  const state = await addAssociation(db, "LV");
  const admin = await addMember(db, state.id, ["admin"]);
  const coordinator = await addMember(db, state.id, ["coordinator"]);
  return {
    state,
    admin: await ctxFor(db, admin.personId),
    coordinator: await ctxFor(db, coordinator.personId),
  };
}

const peine = {
  name: "Kreisverband Lüchow",
  shortName: "KV Lüchow",
  town: "Lüchow",
  regionLabel: "Nordost",
  channelKinds: ["facebook" as const, "instagram" as const, "facebook" as const],
  people: [{ name: "Maria Kern", email: `maria@${domain}`, roles: ["manager" as const] }],
};

describe("createDistrict", () => {
  it("makes a district ready to plan in, invites its people and records it", async () => {
    const { state, admin } = await makeState();
    await db.update(associations).set({ federalState: "HB" }).where(eq(associations.id, state.id));
    const made = await createDistrict(admin, { associationId: state.id, ...peine });
    expect(made.association).toMatchObject({
      kind: "district",
      parentId: state.id,
      name: "Kreisverband Lüchow",
      slug: "kv-luechow",
      town: "Lüchow",
      regionLabel: "Nordost",
      federalState: "HB",
      colleagues: [],
      channels: [{ kind: "facebook" }, { kind: "instagram" }],
    });
    expect(made.association.formats.map((format) => format.key)).toEqual(
      referenceFormats.map((format) => format.key),
    );
    expect(made.invitationLinks).toMatchObject([{ email: `maria@${domain}` }]);
    const team = await listMembers(admin, { associationId: made.association.id });
    expect(team.invitations).toMatchObject([{ name: "Maria Kern", roles: ["manager"] }]);
    const entries = await db
      .select()
      .from(activity)
      .where(eq(activity.subjectId, made.association.id))
      .orderBy(asc(activity.id));
    expect(entries).toMatchObject([
      {
        associationId: state.id,
        kind: "associations.districtCreated",
        personId: admin.me.personId,
        detail: { name: "Kreisverband Lüchow", invited: 1 },
      },
    ]);
  });

  it("needs no region, channel or person, and finds a free address", async () => {
    const { state, admin } = await makeState();
    const bare = { ...peine, regionLabel: "", channelKinds: [], people: [], shortName: "KV Uelzen" };
    const first = await createDistrict(admin, { associationId: state.id, ...bare, name: "Uelzen" });
    const second = await createDistrict(admin, { associationId: state.id, ...bare, name: "Uelzen Süd" });
    expect([first.association.slug, second.association.slug]).toEqual(["kv-uelzen", "kv-uelzen-2"]);
    expect(first.association).toMatchObject({ regionLabel: null, channels: [] });
    expect(first.invitationLinks).toEqual([]);
  });

  it("makes one district when the button is pressed twice", async () => {
    const { state, admin } = await makeState();
    const press = () =>
      createDistrict(admin, { associationId: state.id, ...peine, name: "Kreisverband Stade", people: [] });
    const results = await Promise.allSettled([press(), press()]);
    expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(results.find((result) => result.status === "rejected")).toMatchObject({
      reason: { code: "RULE", reason: "districtExists" },
    });
    expect((await listDistricts(admin, { associationId: state.id })).districts).toHaveLength(1);
  });

  it("leaves nothing behind when a person cannot be invited", async () => {
    const { state, admin } = await makeState();
    const people = [{ name: "", email: `x@${domain}`, roles: ["press" as const] }];
    await expect(createDistrict(admin, { associationId: state.id, ...peine, people })).rejects.toMatchObject({
      reason: "rolesDoNotFit",
    });
    expect((await listDistricts(admin, { associationId: state.id })).districts).toEqual([]);
  });

  it("is for the state's own administration, never inside a district", async () => {
    const { state, admin, coordinator } = await makeState();
    const district = await addAssociation(db, "Celle", state.id);
    const stranger = (await makeState()).admin;
    const tries = [
      createDistrict(coordinator, { associationId: state.id, ...peine }),
      createDistrict(admin, { associationId: district.id, ...peine }),
      createDistrict(stranger, { associationId: state.id, ...peine }),
    ];
    const codes = (await Promise.allSettled(tries)).map((one) =>
      one.status === "rejected" ? one.reason.code : "ok",
    );
    expect(codes).toEqual(["FORBIDDEN", "FORBIDDEN", "NOT_FOUND"]);
  });
});

describe("listDistricts", () => {
  it("counts people, invitations and channels, and says what is missing", async () => {
    const { state, admin } = await makeState();
    const associationId = state.id;
    await createDistrict(admin, { associationId, ...peine, name: "Empty", regionLabel: "B" });
    const ready = await addAssociation(db, "Ready", state.id);
    const manager = await addMember(db, ready.id, ["manager"]);
    const [anna, bert] = [
      await addMember(db, ready.id, ["editor"]),
      await addMember(db, ready.id, ["editor"]),
    ];
    const deputise = (memberId: string, duty: "editing" | "approving", deputyId: string) =>
      setDeputies(admin, {
        associationId: ready.id,
        memberId,
        duty,
        expectedRevision: 1,
        deputyIds: [deputyId],
      });
    await deputise(anna.id, "editing", bert.id);
    await deputise(bert.id, "editing", anna.id);
    await deputise(manager.id, "approving", anna.id);
    const read = async () => (await listDistricts(admin, { associationId })).districts;
    expect(await read()).toMatchObject([
      { name: "Ready", regionLabel: null, people: 3, openInvitations: 0, channels: 1, missing: [] },
      {
        name: "Empty",
        regionLabel: "B",
        people: 0,
        openInvitations: 1,
        channels: 2,
        missing: ["twoPeople", "approver", "deputy"],
      },
    ]);

    // Somebody who only reads approves for nobody.
    await db
      .update(memberships)
      .set({ roles: ["reader"] })
      .where(eq(memberships.id, anna.id));
    expect((await read())[0]).toMatchObject({ missing: ["twoPeople", "deputy"] });
    await db
      .update(memberships)
      .set({ roles: ["editor"] })
      .where(eq(memberships.id, anna.id));

    // Straight in the table, so that the order of deputies still names somebody who has left.
    await db.update(memberships).set({ endedAt: testNow }).where(eq(memberships.id, bert.id));
    await db.update(channels).set({ active: false }).where(eq(channels.associationId, ready.id));
    const [left] = await read();
    expect(left).toMatchObject({ people: 2, channels: 0, missing: ["twoPeople", "deputy", "channel"] });
  });

  it("no longer counts invitations that have expired", async () => {
    const { state, admin } = await makeState();
    await createDistrict(admin, { associationId: state.id, ...peine });
    const later = { ...admin, now: new Date(testNow.getTime() + 30 * 86_400_000) };
    const { districts } = await listDistricts(later, { associationId: state.id });
    expect(districts).toMatchObject([{ openInvitations: 0 }]);
  });

  it("lists the own state's districts only, by region and German name", async () => {
    const { state, coordinator } = await makeState();
    const other = await makeState();
    await addAssociation(db, "Foreign", other.state.id);
    for (const name of ["Zeven", "Öhringen", "Oldenburg"]) await addAssociation(db, name, state.id);
    const { districts } = await listDistricts(coordinator, { associationId: state.id });
    expect(districts.map((one) => one.name)).toEqual(["Öhringen", "Oldenburg", "Zeven"]);
  });

  it("is for the state's people", async () => {
    const { state } = await makeState();
    const district = await addAssociation(db, "Celle", state.id);
    const manager = await ctxFor(db, (await addMember(db, district.id, ["manager"])).personId);
    await expect(listDistricts(manager, { associationId: state.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(listDistricts(manager, { associationId: district.id })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });
});
