import { asc, eq } from "drizzle-orm";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { activity } from "@/db/schema/activity";
import { invitations } from "@/db/schema/people";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor, testNow } from "@/db/testing-data";
import { endMembership } from "./end-membership";
import { inviteMembers } from "./invite-members";
import { listMembers } from "./list-members";
import { revokeInvitation } from "./revoke-invitation";

/** Of this file alone: the database serves others as well. */
const domain = `${v7()}.example`;
let db: Db;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
});
afterAll(() => close());

async function makeWorld() {
  const state = await addAssociation(db, "LV");
  const district = await addAssociation(db, "Stade", state.id);
  const manager = await addMember(db, district.id, ["manager"]);
  const editor = await addMember(db, district.id, ["editor"]);
  const neighbour = await addMember(db, (await addAssociation(db, "Celle", state.id)).id, ["manager"]);
  return {
    state,
    associationId: district.id,
    editor,
    manager: await ctxFor(db, manager.personId),
    asEditor: await ctxFor(db, editor.personId),
    asNeighbour: await ctxFor(db, neighbour.personId),
  };
}

const maria = { name: "Maria Kern", email: `maria@${domain}`, roles: ["editor" as const] };

describe("inviteMembers", () => {
  it("invites with name and roles, hands the links over where no mail leaves, and records no address", async () => {
    const { associationId, manager } = await makeWorld();
    const jan = { name: "", email: `jan@${domain}`, roles: ["approver" as const, "reader" as const] };
    const { invited, alreadyThere } = await inviteMembers(manager, { associationId, people: [maria, jan] });
    expect(alreadyThere).toEqual([]);
    expect(invited.map((one) => one.email)).toEqual([jan.email, maria.email]);
    expect(new Set(invited.map((one) => one.link)).size).toBe(2);
    for (const one of invited) expect(one.link).toMatch(/\/invitation\/[\w-]{43}$/);
    const team = await listMembers(manager, { associationId });
    expect(team.invitations).toMatchObject([jan, { ...maria, expired: false }]);
    const entries = await db
      .select()
      .from(activity)
      .where(eq(activity.associationId, associationId))
      .orderBy(asc(activity.id));
    expect(entries).toMatchObject([
      { kind: "members.invited", personId: manager.me.personId, detail: { count: 2 } },
    ]);
  });

  it("leaves members as they are, and invites those who had left", async () => {
    const { associationId, manager, editor } = await makeWorld();
    const again = { name: "", email: editor.email, roles: ["approver" as const] };
    const people = [again];
    expect(await inviteMembers(manager, { associationId, people })).toEqual({
      invited: [],
      alreadyThere: [editor.email],
    });
    await endMembership(manager, { associationId, memberId: editor.id });
    const { invited } = await inviteMembers(manager, { associationId, people });
    expect(invited.map((one) => one.email)).toEqual([editor.email]);
  });

  it("replaces an open invitation to the same address", async () => {
    const { associationId, manager } = await makeWorld();
    await inviteMembers(manager, { associationId, people: [maria] });
    await inviteMembers(manager, { associationId, people: [{ ...maria, roles: ["manager"] }, maria, maria] });
    const { invitations: open } = await listMembers(manager, { associationId });
    expect(open).toHaveLength(1);
  });

  it("refuses roles that districts do not have, and then invites nobody", async () => {
    const { associationId, manager } = await makeWorld();
    const people = [maria, { ...maria, email: `x@${domain}`, roles: ["admin" as const] }];
    await expect(inviteMembers(manager, { associationId, people })).rejects.toMatchObject({
      code: "RULE",
      reason: "rolesDoNotFit",
    });
    expect((await listMembers(manager, { associationId })).invitations).toEqual([]);
  });

  it("is for those who manage members, out of sight for other districts", async () => {
    const { associationId, asEditor, asNeighbour } = await makeWorld();
    const input = { associationId, people: [maria] };
    await expect(inviteMembers(asEditor, input)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(inviteMembers(asNeighbour, input)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("open invitations", () => {
  it("are shown with their end to those who manage members only", async () => {
    const { associationId, manager, asEditor } = await makeWorld();
    await inviteMembers(manager, { associationId, people: [maria] });
    expect((await listMembers(asEditor, { associationId })).invitations).toEqual([]);
    const later = { ...manager, now: new Date(testNow.getTime() + 30 * 86_400_000) };
    expect((await listMembers(later, { associationId })).invitations).toMatchObject([{ expired: true }]);
  });
});

describe("revokeInvitation", () => {
  it("takes an open invitation back once", async () => {
    const { associationId, manager } = await makeWorld();
    await inviteMembers(manager, { associationId, people: [maria] });
    const [open] = (await listMembers(manager, { associationId })).invitations;
    const target = { associationId, invitationId: open?.id ?? "" };
    expect(await revokeInvitation(manager, target)).toEqual({ ok: true });
    expect((await listMembers(manager, { associationId })).invitations).toEqual([]);
    const [row] = await db.select().from(invitations).where(eq(invitations.id, target.invitationId));
    expect(row?.revokedAt).toEqual(manager.now);
    const entries = await db
      .select()
      .from(activity)
      .where(eq(activity.subjectId, target.invitationId))
      .orderBy(asc(activity.id));
    expect(entries).toMatchObject([{ kind: "members.invitationRevoked" }]);
    await expect(revokeInvitation(manager, target)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("is for those who manage members of that very association", async () => {
    const { associationId, manager, asEditor, asNeighbour } = await makeWorld();
    await inviteMembers(manager, { associationId, people: [maria] });
    const [open] = (await listMembers(manager, { associationId })).invitations;
    const target = { associationId, invitationId: open?.id ?? "" };
    await expect(revokeInvitation(asEditor, target)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(revokeInvitation(asNeighbour, target)).rejects.toMatchObject({ code: "NOT_FOUND" });
    const own = asNeighbour.me.standings[0]?.associationId ?? "";
    await expect(revokeInvitation(asNeighbour, { ...target, associationId: own })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});
