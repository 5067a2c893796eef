import { addDays } from "date-fns";
import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import type { Role } from "@/db/enums";
import { activity, auditEntries } from "@/db/schema/activity";
import { invitations, memberships, persons } from "@/db/schema/people";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor, testNow as now } from "@/db/testing-data";
import { backgroundDone } from "@/lib/mail/server/in-background";
import { acceptInvitation } from "./accept-invitation";
import { createInvitation } from "./create-invitation";
import { getInvitation } from "./get-invitation";
import { enter } from "./scope";
import { verifyPassword } from "./verify-password";

let db: Db;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
});
afterEach(() => backgroundDone());
afterAll(() => close());

const newPassword = "vier Tassen grüner Tee";
const fresh = () => `${v7()}@test.example`;

/** A district whose manager invites one address. */
async function invited(address = fresh(), roles: Role[] = ["editor"]) {
  const state = await addAssociation(db, "LV");
  const district = await addAssociation(db, "KV", state.id);
  const manager = await ctxFor(db, (await addMember(db, district.id, ["manager"])).personId);
  const scope = await enter(manager, district.id, "member.manage");
  const invite = (email = address) => createInvitation(manager, scope, { email, name: "Hannah Vogt", roles });
  const visitor = { db, now, address: "direct", locale: "de" as const, me: null };
  return { district, manager, scope, invite, visitor, address, ...(await invite()) };
}
const peopleWith = (email: string) => db.select().from(persons).where(eq(persons.email, email));
const membersOf = (associationId: string) =>
  db.select().from(memberships).where(eq(memberships.associationId, associationId));

describe("an invitation", () => {
  it("shows what it is for, and looking does not use it up", async () => {
    const { visitor, token, address, link } = await invited();
    const look = {
      associationName: "KV",
      email: address,
      name: "Hannah Vogt",
      roles: ["editor"],
      hasAccount: false,
    };
    expect(await getInvitation(visitor, { token })).toEqual(look);
    expect(await getInvitation(visitor, { token })).toEqual(look);
    expect(link).toBe(`http://localhost:3000/invitation/${token}`);
    expect(JSON.stringify(await db.select().from(invitations))).not.toContain(token);
  });

  it("makes an account and a membership, once", async () => {
    const { visitor, token, address, district, manager } = await invited();
    expect(await acceptInvitation(visitor, { token, newPassword, name: "Hannah V." })).toEqual({
      associationSlug: district.slug,
    });
    const [person] = await peopleWith(address);
    expect(person).toMatchObject({ name: "Hannah V.", locale: "de" });
    expect(await verifyPassword(newPassword, person?.passwordHash)).toBe(true);
    const member = (await membersOf(district.id)).find((one) => one.personId === person?.id);
    expect(member).toMatchObject({ roles: ["editor"], weeklyMinutes: 300, endedAt: null });
    const [entry] = await db.select().from(activity).where(eq(activity.associationId, district.id));
    expect(entry).toMatchObject({ kind: "members.joined", personId: person?.id });
    const kept = await db.select().from(auditEntries).where(eq(auditEntries.associationId, district.id));
    const detail = { after: ["editor"], invitedById: manager.me.personId };
    expect(kept).toMatchObject([
      { kind: "members.joined", personId: person?.id, subjectId: member?.id, detail },
    ]);
    await expect(acceptInvitation(visitor, { token, newPassword })).rejects.toMatchObject({
      reason: "linkInvalid",
    });
  });

  it("lets one of six accept at the same moment", async () => {
    const { visitor, token, address, district } = await invited();
    const ended = await Promise.allSettled(
      Array.from({ length: 6 }, () => acceptInvitation(visitor, { token, newPassword })),
    );
    expect(ended.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    expect(await peopleWith(address)).toHaveLength(1);
    expect(await membersOf(district.id)).toHaveLength(2);
  });

  it("no longer works after seven days, when withdrawn, or when a newer one was made", async () => {
    const { visitor, token, invite, address } = await invited();
    const late = { ...visitor, now: addDays(now, 7) };
    await expect(getInvitation(late, { token })).rejects.toMatchObject({ reason: "linkInvalid" });
    const newer = await invite(address.toUpperCase());
    await expect(acceptInvitation(visitor, { token, newPassword })).rejects.toMatchObject({
      reason: "linkInvalid",
    });
    await db.update(invitations).set({ revokedAt: now }).where(eq(invitations.id, newer.invitationId));
    await expect(getInvitation(visitor, newer)).rejects.toMatchObject({ reason: "linkInvalid" });
  });

  it("needs a password that is good enough, and a refused one keeps it open", async () => {
    const { visitor, token } = await invited();
    await expect(acceptInvitation(visitor, { token })).rejects.toMatchObject({ reason: "passwordNeeded" });
    await expect(acceptInvitation(visitor, { token, newPassword: "Passwort2026!" })).rejects.toMatchObject({
      reason: "passwordCommon",
    });
    expect(await getInvitation(visitor, { token })).toMatchObject({ hasAccount: false });
  });

  it("offers only roles that the kind of association has, to addresses that are some", async () => {
    const { manager, scope } = await invited();
    const invite = (email: string, roles: Role[]) =>
      createInvitation(manager, scope, { email, name: "", roles });
    await expect(invite("a@test.example", ["admin"])).rejects.toMatchObject({ reason: "roleNotHere" });
    await expect(invite("a@test.example＠evil.example", ["editor"])).rejects.toMatchObject({
      reason: "emailInvalid",
    });
  });
});

describe("an invitation of an address that has an account", () => {
  async function known() {
    const home = await addAssociation(db, "LV");
    const { personId, email } = await addMember(db, home.id, ["viewer"]);
    await db.update(persons).set({ passwordHash: "kept" }).where(eq(persons.id, personId));
    return { personId, ...(await invited(email)) };
  }

  it("touches nothing for a visitor and for somebody else, password or not", async () => {
    const { visitor, token, manager, address, district } = await known();
    const [before] = await peopleWith(address);
    expect(await getInvitation(visitor, { token })).toMatchObject({ hasAccount: true });
    for (const ctx of [visitor, manager])
      await expect(acceptInvitation(ctx, { token, newPassword, name: "Eve" })).rejects.toMatchObject({
        code: "FORBIDDEN",
        reason: "signInAsInvited",
      });
    expect(await peopleWith(address)).toEqual([before]);
    expect(await membersOf(district.id)).toHaveLength(1);
    expect(await getInvitation(visitor, { token })).toMatchObject({ hasAccount: true });
  });

  it("adds only the membership, and once, when they are signed in", async () => {
    const { personId, token, address, district } = await known();
    const [before] = await peopleWith(address);
    const ctx = await ctxFor(db, personId);
    const ended = await Promise.allSettled(
      Array.from({ length: 3 }, () => acceptInvitation(ctx, { token, newPassword, name: "Eve" })),
    );
    expect(ended.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    expect(await peopleWith(address)).toEqual([before]);
    expect((await membersOf(district.id)).map((one) => one.personId)).toContain(personId);
  });

  it("brings somebody back who had left, and leaves a standing membership as it is", async () => {
    const { personId, token, district, invite } = await known();
    const ctx = await ctxFor(db, personId);
    const left = await addMember(db, district.id, ["manager"], personId);
    await db.update(memberships).set({ endedAt: now }).where(eq(memberships.id, left.id));
    await acceptInvitation(ctx, { token });
    const own = async () => (await membersOf(district.id)).find((one) => one.id === left.id);
    expect(await own()).toMatchObject({ roles: ["editor"], endedAt: null, revision: 2 });
    await db
      .update(memberships)
      .set({ roles: ["reader"] })
      .where(eq(memberships.id, left.id));
    await acceptInvitation(ctx, { token: (await invite()).token });
    expect(await own()).toMatchObject({ roles: ["reader"], revision: 2 });
  });
});
