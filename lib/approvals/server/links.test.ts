import { addDays, addMinutes, addSeconds } from "date-fns";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { approvalDecisions, approvalLinks } from "@/db/schema/approvals";
import { memberships } from "@/db/schema/people";
import { addMember, testNow } from "@/db/testing-data";
import type { BaseCtx } from "@/lib/access/server/context";
import { makeToken } from "@/lib/access/server/make-token";
import { endMembership } from "@/lib/members/server/end-membership";
import { updateMember } from "@/lib/members/server/update-member";
import { type ApprovalWorld, openApprovalWorld } from "../testing";
import { approvalLinksTo } from "./approval-links-to";
import { decideByLink } from "./decide-by-link";
import { lookAtLink } from "./look-at-link";
import { undoByLink } from "./undo-by-link";
import { withdrawRequest } from "./withdraw-request";

let world: ApprovalWorld;
let visitor: BaseCtx;
beforeAll(async () => {
  world = await openApprovalWorld();
  visitor = { db: world.db, now: testNow, address: "203.0.113.7", locale: "de" };
});
afterAll(() => world.close());

const invalid = expect.objectContaining({ reason: "linkInvalid" });

/** A request of class B and the secret of the link that its approver is mailed. */
async function mailed() {
  const { draft, raise, request, people, associationId } = world;
  const { id: postId } = await draft();
  await raise(postId, "B");
  const { round } = await request(postId);
  return { postId, round, token: await secretFor(postId, people.approver.personId), associationId };
}

async function secretFor(postId: string, personId: string): Promise<string> {
  const links = await approvalLinksTo(visitor, { postIds: [postId], personId });
  return links.get(postId)?.split("/").at(-1) ?? "";
}

const approve = (contentHash: string) =>
  ({
    kind: "approve",
    contentHash,
    riskClass: "B",
    comment: "",
    quote: "",
    mediaId: null,
    proposed: null,
  }) as const;

describe("a link from a mail", () => {
  it("shows the post as often as it is opened, and changes nothing", async () => {
    const { token, postId, round } = await mailed();
    for (const _ of "scanner") {
      const seen = await lookAtLink(visitor, { token });
      expect(seen).toMatchObject({ personName: "Test approver", state: "open", case: { postId } });
    }
    expect(await world.db.$count(approvalDecisions, eq(approvalDecisions.roundId, round?.id ?? ""))).toBe(0);
    expect(await world.stageOf(postId)).toBe("review");
  });

  it("decides once, is recorded as such, and is taken back within ten seconds", async () => {
    const { token, postId, round } = await mailed();
    const { decisionId } = await decideByLink(visitor, { token, ...approve(round?.contentHash ?? "") });
    await expect(lookAtLink(visitor, { token })).rejects.toEqual(invalid);
    await expect(decideByLink(visitor, { token, ...approve(round?.contentHash ?? "") })).rejects.toEqual(
      invalid,
    );
    await undoByLink({ ...visitor, now: addSeconds(testNow, 5) }, { token, decisionId });
    await decideByLink(visitor, { token, ...approve(round?.contentHash ?? "") });
    await world.settle();
    expect(await world.stageOf(postId)).toBe("approved");
    const { round: after } = await world.approvalOf(postId);
    expect(after?.decisions).toMatchObject([{ byLink: true, personName: "Test approver", role: "approver" }]);
  });

  it("is used up by nothing that is refused", async () => {
    const { token } = await mailed();
    await expect(decideByLink(visitor, { token, ...approve("0".repeat(64)) })).rejects.toMatchObject({
      reason: "versionChanged",
    });
    expect(await lookAtLink(visitor, { token })).toMatchObject({ state: "open" });
  });

  it("says that the post was changed since, and shows the new version", async () => {
    const { token, postId } = await mailed();
    await world.edit(world.people.second.ctx, postId, { body: "Neu geschrieben." });
    expect(await lookAtLink(visitor, { token })).toMatchObject({
      state: "changed",
      case: { content: { body: "Neu geschrieben." } },
    });
  });

  it("works beside a newer one until one of them is used, and then none does", async () => {
    const { postId, token, round } = await mailed();
    const newer = await secretFor(postId, world.people.approver.personId);
    expect(await lookAtLink(visitor, { token })).toMatchObject({ state: "open" });
    await decideByLink(visitor, { token: newer, ...approve(round?.contentHash ?? "") });
    await expect(lookAtLink(visitor, { token })).rejects.toEqual(invalid);
  });

  it("ends with the round, with the membership, and three days after the deadline", async () => {
    const { people, associationId } = world;
    const first = await mailed();
    const second = await secretFor(first.postId, people.approver.personId);
    const deadline = new Date(first.round?.deadlineAt ?? 0);
    const late = { ...visitor, now: addMinutes(addDays(deadline, 3), 1) };
    await expect(lookAtLink(late, { token: second })).rejects.toEqual(invalid);
    await world.db
      .update(memberships)
      .set({ endedAt: testNow })
      .where(eq(memberships.id, people.approver.id));
    await expect(lookAtLink(visitor, { token: second })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await world.db.update(memberships).set({ endedAt: null }).where(eq(memberships.id, people.approver.id));
    await withdrawRequest(people.editor.ctx, { associationId, roundId: first.round?.id ?? "" });
    await expect(lookAtLink(visitor, { token: second })).rejects.toBeDefined();
    expect(await secretFor(first.postId, people.approver.personId)).toBe("");
  });

  it("is made for nobody who lost the role, wrote the content since, or whose turn has not come", async () => {
    const { people, giveRoles, edit } = world;
    const { postId } = await mailed();
    expect(await secretFor(postId, people.second.personId)).toBe("");
    expect(await secretFor(postId, people.manager.personId)).toBe("");
    await giveRoles(people.approver.id, ["reader"]);
    expect(await secretFor(postId, people.approver.personId)).toBe("");
    await giveRoles(people.approver.id, ["approver"]);
    expect(await secretFor(postId, people.approver.personId)).not.toBe("");
    await edit(people.approver.ctx, postId, { body: "Von der Freigabe selbst geschrieben." });
    expect(await secretFor(postId, people.approver.personId)).toBe("");
  });

  it("is revoked with a role that is taken or a membership that ends, and refuses kindly for ever", async () => {
    const { people, associationId, db } = world;
    const { postId, round } = await mailed();
    const { id: memberId, personId } = await addMember(db, associationId, ["approver", "editor"]);
    const linkOf = async (as: string) => {
      const { token, tokenHash } = makeToken();
      const place = { associationId, roundId: round?.id ?? "", pass: 1, step: 1 };
      const expiresAt = addDays(testNow, 9);
      await db.insert(approvalLinks).values({ ...place, personId: as, tokenHash, expiresAt });
      return token;
    };
    const look = (token: string) => lookAtLink(visitor, { token });
    const [other, first] = [await linkOf(people.approver.personId), await linkOf(personId)];
    expect(await look(first)).toMatchObject({ case: { postId } });
    const set = { associationId, memberId, weeklyMinutes: 300 };
    const manager = people.manager.ctx;
    await updateMember(manager, { ...set, expectedRevision: 1, roles: ["approver"] });
    await expect(look(first)).rejects.toEqual(invalid);
    const second = await linkOf(personId);
    await updateMember(manager, { ...set, expectedRevision: 2, roles: ["approver", "editor"] });
    expect(await look(second)).toMatchObject({ case: { postId } });
    await endMembership(manager, { associationId, memberId });
    await expect(look(second)).rejects.toEqual(invalid);
    await db.update(memberships).set({ endedAt: null }).where(eq(memberships.id, memberId));
    await expect(look(second)).rejects.toEqual(invalid);
    expect(await look(other)).toMatchObject({ case: { postId } });
  });

  it("is stored as a hash alone, and guessing is counted", async () => {
    const { token } = await mailed();
    const stored = JSON.stringify(await world.db.select().from(approvalLinks));
    expect(stored).not.toContain(token);
    const guesser = { ...visitor, address: "203.0.113.99" };
    const guess = () => lookAtLink(guesser, { token: "x".repeat(43) }).catch((error: unknown) => error);
    const outcomes = [];
    for (let at = 0; at < 31; at += 1) outcomes.push(await guess());
    expect(outcomes[29]).toEqual(invalid);
    expect(outcomes[30]).toMatchObject({ code: "RATE_LIMITED" });
  });
});
