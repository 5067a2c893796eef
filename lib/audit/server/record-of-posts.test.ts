import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditEntries } from "@/db/schema/activity";
import { confirmChanges } from "@/lib/approvals/server/confirm-changes";
import { decide } from "@/lib/approvals/server/decide";
import { hashContent } from "@/lib/approvals/server/hash-content";
import { type ApprovalWorld, openApprovalWorld } from "@/lib/approvals/testing";
import { lowerRiskClass } from "@/lib/checks/server/lower-risk-class";
import { whoMay } from "@/lib/members/testing";
import { listAuditEntries } from "./list-audit-entries";
import { listPostAuditEntries } from "./list-post-audit-entries";

let world: ApprovalWorld;
beforeAll(async () => {
  world = await openApprovalWorld();
});
afterAll(() => world.close());

const kept = (postId: string) =>
  world.db
    .select()
    .from(auditEntries)
    .where(eq(auditEntries.subjectId, postId))
    .orderBy(asc(auditEntries.number));
const read = (
  postId: string,
  ctx = world.people.reader.ctx,
  more: { before?: number; limit?: number } = {},
) => listPostAuditEntries(ctx, { associationId: world.associationId, postId, limit: 50, ...more });

/** A post that somebody approved with changes. */
async function reworded() {
  const { draft, raise, request, people, settle, associationId } = world;
  const { id } = await draft();
  await raise(id, "B");
  const { round } = await request(id);
  if (!round) throw new Error("no round");
  const { contentHash, riskClass } = round;
  const seen = { associationId, roundId: round.id, contentHash, riskClass };
  const said = { comment: "", quote: "", mediaId: null, proposed: { body: "Der Bus fährt bis 22 Uhr." } };
  const { decisionId } = await decide(people.approver.ctx, { ...seen, ...said, kind: "approveWithChanges" });
  await settle();
  return { id, decisionId };
}

describe("the record of a post", () => {
  it("says who took the changes of an approval over, and the content that was approved by it", async () => {
    const { id, decisionId } = await reworded();
    const { associationId, people, approvalOf } = world;
    await confirmChanges(people.editor.ctx, { associationId, decisionId, taken: true });
    const { approved } = await approvalOf(id);
    if (!approved) throw new Error("not approved");
    expect(approved.content.body).toBe("Der Bus fährt bis 22 Uhr.");
    expect((await kept(id)).at(-1)).toMatchObject({
      kind: "approvals.changesTaken",
      personId: people.editor.personId,
      detail: { decisionId, postId: id, contentHash: hashContent(approved.content) },
    });
  });

  it("says who left them", async () => {
    const { id, decisionId } = await reworded();
    const { associationId, people } = world;
    await confirmChanges(people.editor.ctx, { associationId, decisionId, taken: false });
    const entry = (await kept(id)).at(-1);
    expect(entry).toMatchObject({ kind: "approvals.changesLeft", detail: { decisionId, postId: id } });
    expect(entry?.detail).not.toHaveProperty("contentHash");
  });

  it("says who raised and lowered the risk class, from what to what, before what follows of it", async () => {
    const { draft, raise, request, people, associationId } = world;
    const { id } = await draft();
    await raise(id, "C");
    await request(id);
    const lowered = {
      associationId,
      postId: id,
      from: "C" as const,
      to: "A" as const,
      reason: "Nur der Plan",
    };
    await lowerRiskClass(people.approver.ctx, lowered);
    const entries = await kept(id);
    expect(entries).toMatchObject([
      { kind: "checks.raised", personId: people.editor.personId, detail: { before: "A", after: "C" } },
      { kind: "approvals.requested" },
      { kind: "checks.lowered", personId: people.approver.personId, detail: { before: "C", after: "A" } },
    ]);
    expect(JSON.stringify(entries)).not.toContain("Nur der Plan");
    const page = await listAuditEntries(people.manager.ctx, { associationId, limit: 1 });
    expect(page.entries).toMatchObject([
      { kind: "checks.lowered", riskBefore: "C", riskClass: "A", postId: id, postTitle: "Fahrdienst" },
    ]);
  });

  it("is read newest first and page by page, with nothing of another post", async () => {
    const { draft, raise, request } = world;
    const [{ id }, other] = [await draft(), await draft()];
    await raise(id, "B");
    await raise(other.id, "B");
    await request(id);
    await raise(id, "C");
    const { entries, next } = await read(id);
    expect(entries.map(({ kind }) => kind)).toEqual([
      "checks.raised",
      "approvals.requested",
      "checks.raised",
    ]);
    expect(entries[0]).toMatchObject({ riskBefore: "B", riskClass: "C", personName: "Test editor" });
    expect(next).toBeNull();
    const first = await read(id, undefined, { limit: 2 });
    expect([first.entries.length, first.next]).toEqual([2, entries[1]?.number]);
    const rest = await read(id, undefined, { before: first.next ?? 0, limit: 2 });
    expect(rest).toMatchObject({ entries: [{ number: entries[2]?.number }], next: null });
    expect((await read((await draft()).id)).entries).toEqual([]);
  });

  it("is for the people of the district and who may read the whole record, and not for the state", async () => {
    const { draft, people } = world;
    const { id } = await draft();
    const { editor, approver, manager, reader, admin, coordinator, press, viewer } = people;
    const all = { editor, approver, manager, reader, admin, coordinator, press, viewer };
    expect(await whoMay((ctx) => read(id, ctx), all)).toEqual({
      editor: "ok",
      approver: "ok",
      manager: "ok",
      reader: "ok",
      admin: "ok",
      coordinator: "FORBIDDEN",
      press: "FORBIDDEN",
      viewer: "FORBIDDEN",
    });
  });
});
