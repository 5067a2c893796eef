import { addSeconds } from "date-fns";
import { and, eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { auditEntries } from "@/db/schema/activity";
import { approvalRounds } from "@/db/schema/approvals";
import { notices } from "@/db/schema/notices";
import { posts } from "@/db/schema/posts";
import { testNow } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import { lowerRiskClass } from "@/lib/checks/server/lower-risk-class";
import { getMedia } from "@/lib/media/server/get-media";
import { updateMedia } from "@/lib/media/server/update-media";
import { listNotices } from "@/lib/notices/server/list-notices";
import { deletePost } from "@/lib/posts/server/delete-post";
import { getPost } from "@/lib/posts/server/get-post";
import { transitionPost } from "@/lib/posts/server/transition-post";
import { undoPostChange } from "@/lib/posts/server/undo-post-change";
import { updatePost } from "@/lib/posts/server/update-post";
import type { ApprovalRules } from "../contract";
import { broughtRules } from "../rules";
import { type ApprovalWorld, openApprovalWorld } from "../testing";
import { confirmChanges } from "./confirm-changes";
import { getApprovalRules } from "./get-approval-rules";
import { getDecision } from "./get-decision";
import { planRequest } from "./plan-request";
import { requestApproval } from "./request-approval";
import { requestUrgent } from "./request-urgent";
import { updateApprovalRules } from "./update-approval-rules";
import { watchDeadlines } from "./watch-deadlines";

let world: ApprovalWorld;
beforeAll(async () => {
  world = await openApprovalWorld();
});
beforeEach(async () => {
  await world.db.delete(notices);
});
afterAll(() => world.close());

const refused = (reason: string) => expect.objectContaining({ reason });
const later = addSeconds(testNow, 11);

/** A post of class B that waits for its approver, with a picture. */
async function asked(by: Ctx = world.people.editor.ctx) {
  const { id } = await world.draft();
  const mediaId = await world.show(id, "Ein Bus");
  await world.raise(id, "B");
  const { round } = await world.request(id, by);
  return { id, mediaId, roundId: round?.id ?? "" };
}

async function openNotices(postId: string, kind: "approval.asked" | "approval.decided" | "approval.missed") {
  const rows = await world.db
    .select({ personId: notices.personId, settledAt: notices.settledAt })
    .from(notices)
    .where(and(eq(notices.subjectId, postId), eq(notices.kind, kind)));
  return rows.filter(({ settledAt }) => settledAt === null).map(({ personId }) => personId);
}

async function describePicture(by: Ctx, mediaId: string, altText: string) {
  const { associationId } = world;
  const before = await getMedia(by, { associationId, mediaId });
  const base = { altText: before.altText };
  await updateMedia(by, {
    associationId,
    mediaId,
    expectedRevision: before.revision,
    base,
    changes: { altText },
  });
}

describe("a withdrawal that is undone", () => {
  it("after the ten seconds of a decision leaves the decision to somebody else", async () => {
    const { people, associationId, settle, say, stageOf, approvalOf, at } = world;
    const { id } = await asked();
    await say(people.approver.ctx, id, "approve");
    const { revision } = await transitionPost(people.editor.ctx, {
      ...{ associationId, postId: id },
      ...{ from: "review", to: "drafting" },
    });
    await settle(later);
    const author = at(people.editor.ctx, later);
    await undoPostChange(author, { associationId, postId: id, revision });
    const { round } = await approvalOf(id);
    expect(round?.decisions).toMatchObject([{ kind: "approve", pending: false, void: true }]);
    expect(await openNotices(id, "approval.asked")).toEqual([people.approver.personId]);
    await say(at(people.manager.ctx, later), id, "approve");
    await settle(addSeconds(later, 11));
    expect(await stageOf(id)).toBe("approved");
  });

  it("follows what was changed meanwhile", async () => {
    const { people, associationId, settle, say, stageOf } = world;
    const { id, mediaId } = await asked();
    const { revision } = await transitionPost(people.editor.ctx, {
      ...{ associationId, postId: id },
      ...{ from: "review", to: "drafting" },
    });
    await describePicture(people.second.ctx, mediaId, "Ein roter Bus");
    await world.raise(id, "C");
    await undoPostChange(people.editor.ctx, { associationId, postId: id, revision });
    expect((await world.approvalOf(id)).round).toMatchObject({ path: "leadAndPress", riskClass: "C" });
    await say(people.approver.ctx, id, "approve");
    await settle();
    expect(await stageOf(id)).toBe("review");
    await say(people.press.ctx, id, "approve");
    await settle();
    expect(await stageOf(id)).toBe("approved");
  });
});

it("a deletion that is undone asks again", async () => {
  const { people, associationId } = world;
  const { id } = await asked();
  const { revision } = await getPost(people.editor.ctx, { associationId, postId: id });
  const deleted = await deletePost(people.editor.ctx, {
    associationId,
    postId: id,
    expectedRevision: revision,
  });
  expect(await openNotices(id, "approval.asked")).toEqual([]);
  await undoPostChange(people.editor.ctx, { associationId, postId: id, revision: deleted.revision });
  expect(await openNotices(id, "approval.asked")).toEqual([people.approver.personId]);
});

describe("nobody decides on their own words", () => {
  it("also where somebody else has changed a picture since", async () => {
    const { people, say } = world;
    const { id, mediaId } = await asked();
    await world.edit(people.approver.ctx, id, { body: "Ganz andere Worte." });
    await describePicture(people.second.ctx, mediaId, "Ein blauer Bus");
    for (const { ctx } of [people.approver, people.second]) {
      await expect(say(ctx, id, "approve")).rejects.toEqual(refused("ownWords"));
    }
  });

  it("also where they took over the changes of a decider, in the next step", async () => {
    const { people, associationId, say, settle, giveRoles, db } = world;
    await giveRoles(people.coordinator.id, ["coordinator"]);
    const { id } = await world.draft();
    await world.raise(id, "C");
    await world.request(id);
    await say(people.approver.ctx, id, "approveWithChanges");
    await settle();
    const { round } = await world.approvalOf(id);
    const decisionId = round?.decisions.at(-1)?.id ?? "";
    await confirmChanges(people.editor.ctx, { associationId, decisionId, taken: true });
    const [row] = await db
      .select({ ids: approvalRounds.writerIds })
      .from(approvalRounds)
      .where(eq(approvalRounds.postId, id));
    const [post] = await db.select({ ids: posts.writerIds }).from(posts).where(eq(posts.id, id));
    expect(row?.ids).toEqual([people.editor.personId, people.approver.personId]);
    expect(post?.ids).toEqual(row?.ids);
  });
});

describe("changes of a decider", () => {
  it("wait for the author alone, and ask again where they are left", async () => {
    const { people, associationId, say, settle, approvalOf, db } = world;
    const { id } = await asked();
    await say(people.approver.ctx, id, "approveWithChanges");
    await settle();
    const { round, chain } = await approvalOf(id);
    const turn = new Date(chain.at(-1)?.from ?? 0);
    await watchDeadlines(db, addSeconds(turn, 60));
    expect(await openNotices(id, "approval.asked")).toEqual([]);
    await watchDeadlines(db, addSeconds(new Date(round?.deadlineAt ?? 0), 60));
    expect(await openNotices(id, "approval.missed")).toEqual([people.editor.personId]);
    const decisionId = round?.decisions.at(-1)?.id ?? "";
    await confirmChanges(people.editor.ctx, { associationId, decisionId, taken: false });
    expect(await openNotices(id, "approval.asked")).toEqual([people.approver.personId]);
    await say(people.manager.ctx, id, "approve");
    await settle();
    expect(await openNotices(id, "approval.decided")).toHaveLength(2);
  });
});

describe("a post that only the district sees", () => {
  it("never reaches the state's coordinators, whatever its deadline", async () => {
    const { people, associationId, db } = world;
    const { id, roundId } = await asked();
    await db.update(posts).set({ districtOnly: true }).where(eq(posts.id, id));
    const { chain, round } = await world.approvalOf(id);
    expect(chain.map(({ as }) => as)).not.toContain("coordinator");
    const near = addSeconds(new Date(round?.deadlineAt ?? 0), -60);
    await watchDeadlines(db, near);
    expect(await openNotices(id, "approval.asked")).not.toContain(people.coordinator.personId);
    const theirs = getDecision(world.at(people.coordinator.ctx, near), { associationId, roundId });
    await expect(theirs).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

it("a coordinator who steps in does not see whom the district waits for", async () => {
  const { people, associationId, at } = world;
  const { roundId, id } = await asked();
  const { chain } = await world.approvalOf(id);
  const turn = new Date(chain.find(({ as }) => as === "coordinator")?.from ?? 0);
  const seen = await getDecision(at(people.coordinator.ctx, turn), { associationId, roundId });
  expect(seen.right.may).toBe(true);
  expect(seen.chain).toEqual([]);
});

it("an Eilfreigabe is told whoever had been asked before too, once, and ends with class C", async () => {
  const { people, associationId, db } = world;
  const { id, roundId } = await asked();
  const input = { associationId, roundId, reason: "Der Landtag löst sich auf" };
  await requestUrgent(people.editor.ctx, input);
  const first = (await openNotices(id, "approval.asked")).filter((one) => one === people.approver.personId);
  expect(first).toHaveLength(2);
  const list = await listNotices(people.approver.ctx, { limit: 10 });
  expect(list.notices.map((one) => one.urgent).sort()).toEqual([false, true]);
  await watchDeadlines(db, testNow);
  expect(
    (await openNotices(id, "approval.asked")).filter((one) => one === people.approver.personId),
  ).toHaveLength(2);
  await expect(requestUrgent(people.editor.ctx, input)).rejects.toEqual(refused("isUrgentAlready"));
  await world.raise(id, "C");
  expect((await world.approvalOf(id)).round).toMatchObject({ urgentReason: "", riskClass: "C" });
});

it("a deadline that moves takes back that it was missed", async () => {
  const { people, db } = world;
  const { id } = await asked();
  const { round } = await world.approvalOf(id);
  const after = addSeconds(new Date(round?.deadlineAt ?? 0), 60);
  await watchDeadlines(db, after);
  expect(await openNotices(id, "approval.missed")).not.toEqual([]);
  await world.edit(world.at(people.editor.ctx, after), id, { plannedOn: "2026-12-10" });
  expect(await openNotices(id, "approval.missed")).toEqual([]);
});

it("a small correction is recorded once, however often the post is saved afterwards", async () => {
  const { people, associationId, say, settle, db } = world;
  const { id } = await world.draft();
  await world.request(id);
  await say(people.approver.ctx, id, "approve");
  await settle();
  await world.edit(people.editor.ctx, id, { body: "Der Bus faehrt wieder." });
  for (const note of ["eins", "zwei", "drei"]) {
    const { revision, note: before } = await getPost(people.second.ctx, { associationId, postId: id });
    await updatePost(people.second.ctx, {
      ...{ associationId, postId: id, expectedRevision: revision },
      ...{ base: { note: before ?? "" }, changes: { note } },
    });
  }
  expect(await world.stageOf(id)).toBe("approved");
  const kept = await db
    .select({ personId: auditEntries.personId })
    .from(auditEntries)
    .where(and(eq(auditEntries.subjectId, id), eq(auditEntries.kind, "approvals.corrected")));
  expect(kept).toEqual([{ personId: people.editor.personId }]);
});

it("a deadline after the publication is refused, and nothing is asked", async () => {
  const { people, associationId, draft, stageOf } = world;
  const { id } = await draft();
  const { contentHash } = await planRequest(people.editor.ctx, { associationId, postId: id });
  const wish = { associationId, postId: id, contentHash, askedId: null, note: "" };
  const late = requestApproval(people.editor.ctx, { ...wish, deadlineAt: "2026-12-03T12:00:00.000Z" });
  await expect(late).rejects.toEqual(refused("deadlineAfterPublication"));
  expect(await stageOf(id)).toBe("drafting");
});

it("nobody lowers the class of their own words", async () => {
  const { people, associationId, draft, raise, edit } = world;
  const { id } = await draft();
  await raise(id, "C");
  await edit(people.approver.ctx, id, { body: "Worte der Freigabe." });
  const lower = { associationId, postId: id, from: "C" as const, to: "A" as const, reason: "harmlos" };
  await expect(lowerRiskClass(people.approver.ctx, lower)).rejects.toEqual(refused("ownClass"));
  await expect(lowerRiskClass(people.manager.ctx, lower)).resolves.toBeDefined();
});

it("a round that comes by itself is asked by whoever asked before, whoever made it necessary", async () => {
  const { people, draft, request, say, settle, show, db, approvalOf } = world;
  const { id } = await draft();
  const mediaId = await show(id, "Ein Bus");
  await request(id);
  await say(people.approver.ctx, id, "approve");
  await settle();
  await describePicture(people.manager.ctx, mediaId, "Ein anderer Bus");
  expect((await approvalOf(id)).round).toMatchObject({ state: "open", reopened: true });
  const asking = await db
    .select({ by: approvalRounds.requestedById })
    .from(approvalRounds)
    .where(eq(approvalRounds.postId, id));
  expect(asking).toEqual([{ by: people.editor.personId }, { by: people.editor.personId }]);
});

describe("other rules of the district", () => {
  const rule = async (paths: Partial<ApprovalRules["paths"]>) => {
    const { people, associationId } = world;
    const { revision, rules } = await getApprovalRules(people.manager.ctx, { associationId });
    const now = { ...rules, paths: { ...broughtRules.paths, ...paths } };
    await updateApprovalRules(people.manager.ctx, { associationId, expectedRevision: revision, ...now });
  };
  afterEach(() => rule({}));

  it("reach an open round with its next content, not with its next day", async () => {
    const { people, edit, approvalOf } = world;
    const { id } = await asked();
    await rule({ B: "leadAndPress" });
    await edit(people.editor.ctx, id, { plannedOn: "2026-12-03" });
    expect((await approvalOf(id)).round).toMatchObject({ path: "lead" });
    await edit(people.editor.ctx, id, { body: "Ein neuer Text." });
    expect((await approvalOf(id)).round).toMatchObject({ path: "leadAndPress" });
  });

  it("with one path for two classes never let a decision for the lower one count for the higher", async () => {
    const { people, draft, request, raise, say, settle, stageOf } = world;
    await rule({ A: "lead" });
    const { id } = await draft();
    await request(id);
    await say(people.approver.ctx, id, "approve");
    await raise(id, "B");
    await settle();
    expect(await stageOf(id)).toBe("review");
    await say(people.approver.ctx, id, "approve");
    await settle();
    expect(await stageOf(id)).toBe("approved");
  });
});
