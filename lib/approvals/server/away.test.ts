import { addMinutes } from "date-fns";
import { and, eq, isNull } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { activity } from "@/db/schema/activity";
import { approvalDecisions } from "@/db/schema/approvals";
import { coverAgreements } from "@/db/schema/coverage";
import { notices } from "@/db/schema/notices";
import { deputies } from "@/db/schema/people";
import { addAssociation, addMember, ctxFor, testNow } from "@/db/testing-data";
import { cancelAbsence } from "@/lib/absences/server/cancel-absence";
import { createAbsence } from "@/lib/absences/server/create-absence";
import { listMyAbsences } from "@/lib/absences/server/list-my-absences";
import { reportAbsence } from "@/lib/absences/server/report-absence";
import type { Ctx } from "@/lib/access/server/context";
import { listNotices } from "@/lib/notices/server/list-notices";
import { planMails } from "@/lib/notices/server/plan-mails";
import { updatePost } from "@/lib/posts/server/update-post";
import { openApprovalWorld } from "../testing";
import { listDecisions } from "./list-decisions";
import { planRequest } from "./plan-request";
import { watchDeadlines } from "./watch-deadlines";

let world: Awaited<ReturnType<typeof openApprovalWorld>>;
beforeAll(async () => {
  world = await openApprovalWorld();
  const { associationId, people, db } = world;
  const order = { associationId, membershipId: people.approver.id, duty: "approving" as const };
  await db.insert(deputies).values({ ...order, deputyMembershipId: people.second.id, position: 0 });
});
afterAll(() => world.close());

const today = { startsOn: "2026-11-25", startsAtNoon: false, endsOn: "2026-11-27", endsAtNoon: false };
const soon = addMinutes(testNow, 1);

async function isTold(personId: string, subjectId: string): Promise<string[]> {
  const mine = and(
    eq(notices.personId, personId),
    eq(notices.subjectId, subjectId),
    isNull(notices.settledAt),
  );
  return (await world.db.select({ kind: notices.kind }).from(notices).where(mine)).map(({ kind }) => kind);
}

async function isBack(ctx: Ctx): Promise<void> {
  for (const { id } of (await listMyAbsences(ctx)).absences) await cancelAbsence(ctx, { absenceId: id });
}

it("passes a decision that waits to the deputy the same minute somebody falls ill, and writes down for whom", async () => {
  const { db, associationId, people, draft, raise, request, say, settle, stageOf } = world;
  const { approver, second, manager } = people;
  const { id } = await draft();
  await raise(id, "B");
  await request(id, people.editor.ctx, { askedId: approver.id });
  expect(await isTold(second.personId, id)).toEqual([]);
  const input = { associationId, memberId: approver.id, until: "2026-11-27" };
  await reportAbsence(manager.ctx, input);
  await watchDeadlines(db, soon);
  expect(await isTold(second.personId, id)).toEqual(["approval.asked"]);
  const standIn = await ctxFor(db, second.personId, soon);
  const { decisions } = await listDecisions(standIn, { associationId });
  expect(decisions.map(({ postId, onBehalfOfName }) => [postId, onBehalfOfName])).toEqual([
    [id, "Test approver"],
  ]);
  await say(standIn, id, "approve");
  await settle(addMinutes(soon, 1));
  expect(await stageOf(id)).toBe("approved");
  const [kept] = await db
    .select({ role: approvalDecisions.role, onBehalfOfId: approvalDecisions.onBehalfOfId })
    .from(approvalDecisions)
    .where(and(eq(approvalDecisions.personId, second.personId), isNull(approvalDecisions.undoneAt)));
  expect(kept).toEqual({ role: "deputy", onBehalfOfId: approver.personId });
  const [told] = await db
    .select({ onBehalfOfId: activity.onBehalfOfId })
    .from(activity)
    .where(and(eq(activity.subjectId, id), eq(activity.kind, "approvals.decided")));
  expect(told?.onBehalfOfId).toBe(approver.personId);
  await isBack(approver.ctx);
});

it("mails whoever is away nothing that waits for a decision, and does once they are back", async () => {
  const { db, people, draft, raise, request } = world;
  const { approver } = people;
  await createAbsence(approver.ctx, today);
  const { id } = await draft();
  await raise(id, "B");
  await request(id, people.editor.ctx, { askedId: approver.id });
  await planMails(db, soon);
  const asked = and(eq(notices.personId, approver.personId), eq(notices.subjectId, id));
  expect(
    (await db.select({ mailId: notices.mailId }).from(notices).where(asked)).filter((one) => one.mailId),
  ).toEqual([]);
  await isBack(approver.ctx);
  await watchDeadlines(db, soon);
  expect(await isTold(approver.personId, id)).toEqual(["approval.asked"]);
});

it("goes past a deputy who wrote the words: then whoever leads decides", async () => {
  const { associationId, people, draft, raise } = world;
  const { approver, second, manager } = people;
  await createAbsence(approver.ctx, today);
  const post = await draft();
  await raise(post.id, "B");
  const expectedRevision = post.revision;
  const words = { base: { body: post.body }, changes: { body: "Der Bus fährt heute." }, expectedRevision };
  await updatePost(second.ctx, { associationId, postId: post.id, ...words });
  const plan = await planRequest(second.ctx, { associationId, postId: post.id });
  const [step] = plan.steps;
  const names = step?.chain.map(({ membershipId }) => membershipId) ?? [];
  expect(names).not.toContain(second.id);
  expect(names.indexOf(manager.id)).toBeGreaterThanOrEqual(0);
  expect(step?.chain.find(({ membershipId }) => membershipId === approver.id)?.awayUntil).toBe("2026-11-27");
  await isBack(approver.ctx);
});

it("asks the deputy of a deputy only while that one is away too", async () => {
  const { db, associationId, people, draft, raise } = world;
  const { approver, second } = people;
  const third = await addMember(db, associationId, ["editor"]);
  const order = { associationId, membershipId: second.id, duty: "approving" as const, position: 0 };
  await db.insert(deputies).values({ ...order, deputyMembershipId: third.id });
  await createAbsence(approver.ctx, today);
  const { id } = await draft();
  await raise(id, "B");
  const chain = async () => {
    const { steps } = await planRequest(people.editor.ctx, { associationId, postId: id });
    return steps[0]?.chain.map(({ membershipId }) => membershipId) ?? [];
  };
  expect(await chain()).not.toContain(third.id);
  await createAbsence(second.ctx, today);
  expect(await chain()).toContain(third.id);
  await db.delete(deputies).where(eq(deputies.deputyMembershipId, third.id));
  await isBack(second.ctx);
  await isBack(approver.ctx);
});

it("lets a neighbour decide only where nobody of the district is left and both sides agreed, and tells them", async () => {
  const { db, associationId, stateId, people, draft, raise, request, say, settle, stageOf } = world;
  const { approver, second, manager } = people;
  const stade = await addAssociation(db, "Stade", stateId);
  const neighbour = await addMember(db, stade.id, ["approver"]);
  const agreed = { associationId, helperId: stade.id, duties: ["approving" as const] };
  await db
    .insert(coverAgreements)
    .values({ ...agreed, proposedById: manager.personId, agreedById: neighbour.personId, agreedAt: testNow });
  const here = async () =>
    (await ctxFor(db, neighbour.personId, soon)).me.standings.map((one) => one.associationId);
  expect(await here()).toEqual([stade.id]);
  for (const { ctx } of [approver, second, manager]) await createAbsence(ctx, today);
  expect(await here()).toEqual([stade.id, associationId]);
  const { id } = await draft();
  await raise(id, "B");
  await request(id, people.editor.ctx, { askedId: approver.id });
  await watchDeadlines(db, soon);
  expect(await isTold(neighbour.personId, id)).toEqual(["approval.asked"]);
  const helper = await ctxFor(db, neighbour.personId, soon);
  expect((await listNotices(helper, { limit: 10 })).notices.map(({ subjectId }) => subjectId)).toContain(id);
  await say(helper, id, "approve");
  await settle(addMinutes(soon, 1));
  expect(await stageOf(id)).toBe("approved");
  for (const { ctx } of [approver, second, manager]) await isBack(ctx);
  expect(await here()).toEqual([stade.id]);
});
