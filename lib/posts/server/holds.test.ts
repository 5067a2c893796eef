import { addDays, addMinutes } from "date-fns";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { notices } from "@/db/schema/notices";
import { posts } from "@/db/schema/posts";
import { testNow } from "@/db/testing-data";
import { getDecision } from "@/lib/approvals/server/get-decision";
import { listDecisions } from "@/lib/approvals/server/list-decisions";
import { requestUrgent } from "@/lib/approvals/server/request-urgent";
import { watchDeadlines } from "@/lib/approvals/server/watch-deadlines";
import { type ApprovalWorld, openApprovalWorld } from "@/lib/approvals/testing";
import { getCalendar } from "@/lib/calendar/server/get-calendar";
import { getWeek } from "@/lib/week/server/get-week";
import { createPost } from "./create-post";
import { getPost } from "./get-post";
import { holdPosts } from "./hold-posts";
import { listHappenings } from "./list-happenings";
import { listPosts } from "./list-posts";
import { planQuietPeriod } from "./plan-quiet-period";
import { resumePosts } from "./resume-posts";
import { startQuietPeriod } from "./start-quiet-period";
import { transitionPost } from "./transition-post";

let world: ApprovalWorld;
let associationId: string;
beforeAll(async () => {
  world = await openApprovalWorld();
  ({ associationId } = world);
});
beforeEach(async () => {
  await world.db.delete(notices);
  await world.db.update(posts).set({ heldReason: null, heldAt: null, heldById: null });
});
afterAll(() => world.close());

const reason = "Ruhige Zeit 21.12.–3.1.";
const hold = (postIds: string[], by = world.people.editor.ctx) =>
  holdPosts(by, { associationId, postIds, reason });
const resume = (postIds: string[], by = world.people.editor.ctx) =>
  resumePosts(by, { associationId, postIds });
const seen = (postId: string, by = world.people.editor.ctx) => getPost(by, { associationId, postId });
const asked = async () => {
  const { id } = await world.draft();
  await world.raise(id, "B");
  const { round } = await world.request(id);
  return { id, roundId: round?.id ?? "", deadlineAt: new Date(round?.deadlineAt ?? 0) };
};
const waiting = async (postId: string) => {
  const rows = await world.db.select().from(notices).where(eq(notices.subjectId, postId));
  return rows.filter(({ settledAt }) => settledAt === null).map(({ kind }) => kind);
};

describe("a post on hold", () => {
  it("keeps its stage and its revision, and says why, since when and by whom", async () => {
    const before = await world.draft();
    await hold([before.id]);
    const { editor } = world.people;
    const held = { reason, at: testNow.toISOString(), byName: "Test editor" };
    expect(await seen(before.id)).toEqual({ ...before, held });
    const { happenings } = await listHappenings(editor.ctx, { associationId, postId: before.id });
    expect(happenings[0]).toMatchObject({ kind: "posts.held", reason });
    await resume([before.id]);
    expect(await seen(before.id)).toEqual(before);
    const after = await listHappenings(editor.ctx, { associationId, postId: before.id });
    expect(after.happenings.map(({ kind }) => kind)).toContain("posts.resumed");
  });

  it("keeps the first reason when somebody puts it on hold once more", async () => {
    const { id } = await world.draft();
    await hold([id]);
    await holdPosts(world.people.second.ctx, { associationId, postIds: [id], reason: "Anders" });
    expect((await seen(id)).held?.reason).toBe(reason);
  });

  it("is found by the filter, beside the stages that are asked for", async () => {
    const [one, other] = [await world.draft(), await world.draft()];
    const list = async (more: object) =>
      (await listPosts(world.people.editor.ctx, { associationId, limit: 200, ...more })).posts.map(
        ({ id }) => id,
      );
    await hold([one.id]);
    expect(await list({ held: true })).toEqual([one.id]);
    expect(await list({ held: true, stages: ["drafting"] })).toEqual(
      expect.arrayContaining([one.id, other.id]),
    );
    await resume([one.id]);
  });

  it("does not tell the state why, nor by whom", async () => {
    const { id } = await world.draft();
    await hold([id]);
    const { viewer } = world.people;
    const bare = { reason: null, at: testNow.toISOString(), byName: null };
    expect((await seen(id, viewer.ctx)).held).toEqual(bare);
    const range = { associationId, from: "2026-12-01", to: "2026-12-31" };
    const { posts: cards } = await getCalendar(viewer.ctx, range);
    expect(cards.find((card) => card.id === id)?.held).toEqual(bare);
    const listed = await listPosts(viewer.ctx, { associationId, limit: 200, held: true });
    expect(listed.posts.map(({ held }) => held)).toEqual([bare]);
    await resume([id]);
  });

  it("can be worked on and discarded, but goes neither into review nor into approval", async () => {
    const { id } = await world.draft();
    await hold([id]);
    await expect(world.request(id)).rejects.toMatchObject({ reason: "postIsHeld" });
    const go = (to: "research" | "drafting" | "discarded", from: "drafting" | "research") =>
      transitionPost(world.people.editor.ctx, { associationId, postId: id, from, to, reason: "Anlass" });
    expect(await go("research", "drafting")).toMatchObject({ stage: "research", held: { reason } });
    expect(await go("discarded", "research")).toMatchObject({ stage: "discarded", held: null });
    const back = { associationId, postId: id, from: "discarded", to: "drafting" } as const;
    expect((await transitionPost(world.people.editor.ctx, back)).held?.reason).toBe(reason);
  });
});

describe("putting posts on hold", () => {
  it("takes all or none, and names what has been published or discarded meanwhile", async () => {
    const [draft, gone] = [await world.draft(), await world.draft()];
    await world.db.update(posts).set({ stage: "published" }).where(eq(posts.id, gone.id));
    await expect(hold([draft.id, gone.id])).rejects.toMatchObject({
      reason: "cannotBeHeld",
      data: { count: 1, titles: gone.title, postIds: [gone.id] },
    });
    expect((await seen(draft.id)).held).toBeNull();
  });

  it("belongs to those who write, in their own association", async () => {
    const { id } = await world.draft();
    const { reader, coordinator } = world.people;
    for (const { ctx } of [reader, coordinator]) {
      await expect(hold([id], ctx)).rejects.toMatchObject({ code: "FORBIDDEN" });
      await expect(resume([id], ctx)).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    await expect(hold(["0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b99"])).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("an open request of a post on hold", () => {
  it("stays open, and is neither decided, hurried nor listed", async () => {
    const { id, roundId } = await asked();
    await hold([id]);
    const { approver, editor } = world.people;
    await expect(world.say(approver.ctx, id, "approve")).rejects.toMatchObject({ reason: "postIsHeld" });
    const urgent = requestUrgent(editor.ctx, { associationId, roundId, reason: "Heute" });
    await expect(urgent).rejects.toMatchObject({ reason: "postIsHeld" });
    const shown = await getDecision(approver.ctx, { associationId, roundId });
    expect(shown).toMatchObject({ state: "open", right: { may: false, why: "postIsHeld" } });
    const listed = await listDecisions(approver.ctx, { associationId });
    expect(listed.decisions.map(({ postId }) => postId)).not.toContain(id);
    await resume([id]);
    await world.say(approver.ctx, id, "approve");
    await world.settle();
    expect(await world.stageOf(id)).toBe("approved");
  });

  it("asks and reminds nobody and misses nothing, until it goes on", async () => {
    const { id, deadlineAt } = await asked();
    expect(await waiting(id)).toEqual(["approval.asked"]);
    await hold([id]);
    await watchDeadlines(world.db, addMinutes(deadlineAt, -10));
    await watchDeadlines(world.db, addMinutes(deadlineAt, 10));
    expect(await waiting(id)).toEqual([]);
    const { editor } = world.people;
    const later = world.at(editor.ctx, addDays(deadlineAt, 3));
    const week = await getWeek(later, { associationId });
    expect(week.missed.map((card) => card.id)).not.toContain(id);
    expect(week.overdue.map((card) => card.id)).not.toContain(id);
    await resume([id], later);
    expect(await waiting(id)).toEqual(["approval.asked"]);
    await watchDeadlines(world.db, later.now);
    expect(await waiting(id)).toContain("approval.missed");
    expect((await getWeek(later, { associationId })).missed.map((card) => card.id)).toContain(id);
  });
});

describe("a quiet period", () => {
  const days = { from: "2026-12-21", to: "2027-01-03" };
  const plan = (title: string, plannedOn: string) =>
    createPost(world.people.editor.ctx, { associationId, title, plannedOn });

  it("lets what is approved run on, and puts the rest of its days on hold and nothing else", async () => {
    const { editor } = world.people;
    const [first, last, ready] = [
      await plan("Erster Tag", days.from),
      await plan("Letzter Tag", days.to),
      await plan("Freigegeben", "2026-12-24"),
    ];
    const [before, after] = [await plan("Davor", "2026-12-20"), await plan("Danach", "2027-01-04")];
    await world.db.update(posts).set({ stage: "approved" }).where(eq(posts.id, ready.id));
    const planned = await planQuietPeriod(editor.ctx, { associationId, ...days });
    const ids = (lines: { id: string }[]) => lines.map(({ id }) => id);
    expect(ids(planned.toHold)).toEqual([first.id, last.id]);
    expect(ids(planned.runOn)).toEqual([ready.id]);
    expect(planned.backOn).toBe("2027-01-04");
    const { postIds } = await startQuietPeriod(editor.ctx, { associationId, ...days });
    expect([...postIds].sort()).toEqual([first.id, last.id].sort());
    expect((await seen(first.id)).held?.reason).toBe("Ruhige Zeit 21.12.–3.1.");
    for (const { id } of [ready, before, after]) expect((await seen(id)).held).toBeNull();
    const again = await planQuietPeriod(editor.ctx, { associationId, ...days });
    expect([again.toHold, ids(again.heldAlready)]).toEqual([[], [first.id, last.id]]);
    expect(await startQuietPeriod(editor.ctx, { associationId, ...days })).toEqual({ postIds: [] });
    await resume(postIds);
  });

  it("refuses days that end before they begin, lie in the past, or go on for half a year", async () => {
    const { editor } = world.people;
    const start = (from: string, to: string) => startQuietPeriod(editor.ctx, { associationId, from, to });
    await expect(start("2027-01-03", "2026-12-21")).rejects.toMatchObject({ reason: "rangeTooLong" });
    await expect(start("2026-12-01", "2027-05-31")).rejects.toMatchObject({ reason: "rangeTooLong" });
    await expect(start("2026-11-01", "2026-11-02")).rejects.toMatchObject({ reason: "notIntoThePast" });
  });
});
