import { addDays, addMinutes, addSeconds } from "date-fns";
import { and, eq, inArray } from "drizzle-orm";
import { v7 } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { approvalRounds } from "@/db/schema/approvals";
import { notices } from "@/db/schema/notices";
import { deputies } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import { addMember, testNow } from "@/db/testing-data";
import { planMails } from "@/lib/notices/server/plan-mails";
import { getWeek } from "@/lib/week/server/get-week";
import { type ApprovalWorld, openApprovalWorld } from "../testing";
import { watchDeadlines } from "./watch-deadlines";

let world: ApprovalWorld;
beforeAll(async () => {
  world = await openApprovalWorld();
});
beforeEach(() => world.db.delete(notices));
afterAll(async () => {
  await world.db.delete(approvalRounds);
  await world.close();
});

/** Who was told what about a post, by kind and person, in order. */
async function told(postId: string): Promise<string[]> {
  const names = new Map(Object.entries(world.people).map(([name, { personId }]) => [personId, name]));
  const rows = await world.db
    .select({ kind: notices.kind, personId: notices.personId, settledAt: notices.settledAt })
    .from(notices)
    .where(eq(notices.subjectId, postId));
  return rows
    .map(({ kind, personId, settledAt }) => `${settledAt ? "settled " : ""}${kind} ${names.get(personId)}`)
    .sort();
}

const asked = async () => {
  const { draft, raise, request } = world;
  const { id } = await draft();
  await raise(id, "B");
  const { round, chain } = await request(id);
  return { id, deadlineAt: new Date(round?.deadlineAt ?? 0), chain };
};

it("asks whoever is first at once, and the next when their turn has come", async () => {
  const { id, chain } = await asked();
  expect(await told(id)).toEqual(["approval.asked approver"]);
  const turn = new Date(chain.find(({ as }) => as === "manager")?.from ?? 0);
  await watchDeadlines(world.db, addMinutes(turn, -1));
  expect((await told(id)).filter((line) => line.startsWith("approval.asked"))).toHaveLength(1);
  await watchDeadlines(world.db, turn);
  await watchDeadlines(world.db, turn);
  expect(await told(id)).toContain("approval.asked manager");
  expect(await told(id)).not.toContain("approval.asked coordinator");
});

it("does not remind whoever is asked at that very moment", async () => {
  const { id, chain } = await asked();
  await watchDeadlines(world.db, new Date(chain.find(({ as }) => as === "manager")?.from ?? 0));
  expect(await told(id)).toEqual([
    "approval.asked approver",
    "approval.asked manager",
    "approval.reminder approver",
  ]);
});

it("asks anew for what was changed after its deadline, and leaves what is long missed alone", async () => {
  const { people, db, edit, at } = world;
  const { id, deadlineAt } = await asked();
  await edit(at(people.editor.ctx, addMinutes(deadlineAt, 1)), id, { body: "Nach der Frist geändert." });
  await watchDeadlines(db, addMinutes(deadlineAt, 30));
  expect((await told(id)).filter((line) => line === "approval.asked approver")).toHaveLength(2);
  await db.delete(notices);
  await watchDeadlines(db, addDays(deadlineAt, 61));
  expect(await told(id)).toEqual([]);
});

it("reminds at half time, a working day and three hours before, each once, and after a pause only of the newest", async () => {
  const { id, deadlineAt } = await asked();
  const reminders = async () =>
    (await told(id)).filter((line) => line === "approval.reminder approver").length;
  await watchDeadlines(world.db, addMinutes(testNow, 30));
  expect(await reminders()).toBe(0);
  // Asked on Wednesday at nine, due on Tuesday at twelve: half of it is over on Friday.
  await watchDeadlines(world.db, new Date("2026-11-28T08:00:00Z"));
  await watchDeadlines(world.db, new Date("2026-11-28T09:00:00Z"));
  expect(await reminders()).toBe(1);
  await watchDeadlines(world.db, addMinutes(deadlineAt, -10));
  expect(await reminders()).toBe(2);
});

it("says to author and deciders that a deadline has passed, and to the state that, but not by whom", async () => {
  const { id, deadlineAt } = await asked();
  await watchDeadlines(world.db, addMinutes(deadlineAt, 1));
  await watchDeadlines(world.db, addMinutes(deadlineAt, 90));
  expect(await told(id)).toEqual([
    "approval.asked approver",
    "approval.missed approver",
    "approval.missed editor",
    "approval.missed manager",
    "approval.missedInDistrict coordinator",
  ]);
  const [forState] = await world.db
    .select({ detail: notices.detail })
    .from(notices)
    .where(and(eq(notices.subjectId, id), eq(notices.kind, "approval.missedInDistrict")));
  expect(Object.keys(forState?.detail ?? {}).sort()).toEqual(["deadline", "title"]);
  expect(await world.stageOf(id)).toBe("review");
});

it("says it to whoever edits for the author, and to the press whose step it was", async () => {
  const { people, associationId, db, draft, raise, request, say, settle, at } = world;
  const { id } = await draft();
  await db.update(posts).set({ responsibleId: people.editor.id }).where(eq(posts.id, id));
  const [membershipId, deputyMembershipId] = [people.editor.id, people.second.id];
  const order = { associationId, membershipId, deputyMembershipId, duty: "editing" as const, position: 0 };
  await db.insert(deputies).values({ ...order, createdAt: testNow, updatedAt: testNow });
  await raise(id, "C");
  const { round } = await request(id);
  await say(people.approver.ctx, id, "approve");
  await settle();
  await watchDeadlines(db, addMinutes(new Date(round?.deadlineAt ?? 0), 1));
  const missed = (await told(id)).filter((line) => line.startsWith("approval.missed "));
  expect(missed).toEqual(["approval.missed editor", "approval.missed press", "approval.missed second"]);
  const seen = await getWeek(at(people.second.ctx, addMinutes(new Date(round?.deadlineAt ?? 0), 1)), {
    associationId,
  });
  expect(seen.missed.map((post) => post.id)).toContain(id);
  await db.delete(deputies);
});

it("says nothing of a round that is decided while it looks", async () => {
  const { people, say, settle, stageOf, db } = world;
  const { id, deadlineAt } = await asked();
  await say(people.approver.ctx, id, "approve");
  const meanwhile = new Proxy(db, {
    get(target, name, receiver) {
      if (name !== "transaction") return Reflect.get(target, name, receiver);
      return async (...args: Parameters<typeof db.transaction>) => {
        await settle();
        return target.transaction(...args);
      };
    },
  });
  await watchDeadlines(meanwhile, addMinutes(deadlineAt, 1));
  expect(await stageOf(id)).toBe("approved");
  expect((await told(id)).filter((line) => line.includes("missed"))).toEqual([]);
});

it("hides a missed deadline from the state where the post is only the district's", async () => {
  const { id, deadlineAt } = await asked();
  await world.db.update(posts).set({ districtOnly: true }).where(eq(posts.id, id));
  await watchDeadlines(world.db, addMinutes(deadlineAt, 1));
  expect(await told(id)).not.toContain("approval.missedInDistrict coordinator");
});

it("waits until somebody has stopped typing before it asks anew", async () => {
  const { id } = await asked();
  await world.edit(world.people.second.ctx, id, { body: "Neuer Text." });
  await watchDeadlines(world.db, addMinutes(testNow, 9));
  const times = async () => (await told(id)).filter((line) => line === "approval.asked approver").length;
  expect(await times()).toBe(1);
  await watchDeadlines(world.db, addMinutes(testNow, 10));
  expect(await times()).toBe(2);
});

it("settles what was asked and tells the author once it is decided", async () => {
  const { id } = await asked();
  await world.say(world.people.approver.ctx, id, "approve");
  expect(await told(id)).toEqual(["approval.asked approver"]);
  await world.settle();
  expect(await told(id)).toEqual(["approval.decided editor", "settled approval.asked approver"]);
});

it("gives a thousand due reminders after two hours without it, each once, in one mail per person", async () => {
  const { db, associationId, people } = world;
  await db.delete(approvalRounds);
  const deadlineAt = new Date("2026-11-26T11:00:00Z");
  const ids = Array.from({ length: 1_000 }, () => v7());
  const [row] = [{ associationId, title: "Erinnert", stage: "review" as const, body: "x" }];
  await db.insert(posts).values(ids.map((id) => ({ ...row, id })));
  await db.insert(approvalRounds).values(
    ids.map((postId) => ({
      associationId,
      postId,
      number: 1,
      riskClass: "B" as const,
      path: "lead" as const,
      stepStartedAt: testNow,
      requestedById: people.editor.personId,
      deadlineAt,
      contentHash: "0".repeat(64),
      content: {},
      writerIds: [],
      postRevision: 1,
      createdAt: testNow,
      updatedAt: testNow,
    })),
  );
  await addMember(db, associationId, ["reader"]);
  // Half of the time was over at 13:30; nobody looked until 15:30.
  const late = new Date("2026-11-25T14:30:00Z");
  await watchDeadlines(db, late);
  await watchDeadlines(db, addSeconds(late, 60));
  const reminders = and(inArray(notices.subjectId, ids), eq(notices.kind, "approval.reminder"));
  expect(await db.$count(notices, and(reminders, eq(notices.personId, people.approver.personId)))).toBe(
    1_000,
  );
  await planMails(db, addSeconds(late, 60));
  const mails = await db.selectDistinct({ mailId: notices.mailId }).from(notices).where(reminders);
  const persons = await db.selectDistinct({ personId: notices.personId }).from(notices).where(reminders);
  expect(mails).toHaveLength(persons.length);
}, 60_000);
