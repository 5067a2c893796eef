import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { auditEntries } from "@/db/schema/activity";
import { approvalDecisions, approvalRounds, approvalRules } from "@/db/schema/approvals";
import { associations } from "@/db/schema/associations";
import { memberships, persons } from "@/db/schema/people";
import { comments, posts } from "@/db/schema/posts";
import { demoStory } from "@/db/seed/demo/story";
import { openEmptyTestDatabase } from "@/db/testing";
import { ctxFor, testNow } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import { scopeInside } from "@/lib/access/server/scope";
import { proposedTexts } from "@/lib/approvals/contract-parts";
import { stepsOf } from "@/lib/approvals/rules";
import { keepsApproval } from "@/lib/approvals/rules-keep";
import { getPostApproval } from "@/lib/approvals/server/get-post-approval";
import { hashContent } from "@/lib/approvals/server/hash-content";
import { readFrame } from "@/lib/approvals/server/read-frame";
import { verifyAudit } from "@/lib/audit/server/verify-audit";
import { standingOfPost } from "@/lib/checks/server/standing-of-post";
import { localStorage } from "@/lib/media/server/local-storage";
import { replaceStorage } from "@/lib/media/server/storage";
import { publishedContent } from "@/lib/posts/contract-parts";
import { contentOf } from "@/lib/posts/rules-content";
import { lockPost } from "@/lib/posts/server/lock-post";
import { todayIn } from "@/lib/time/zones";
import { loadDemo } from "./load-demo";
import { withDemoPictures } from "./with-demo-pictures";

const root = mkdtempSync(join(tmpdir(), "media-"));
let db: Db;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ db, close } = await openEmptyTestDatabase());
  replaceStorage(localStorage(root));
  await withDemoPictures((pictures) => loadDemo(db, { now: testNow, pictures }));
});
afterAll(async () => {
  replaceStorage(undefined);
  rmSync(root, { recursive: true });
  await close();
});

async function ctxOf(name: string): Promise<Ctx> {
  const [person] = await db.select().from(persons).where(eq(persons.name, name));
  return ctxFor(db, person?.id ?? "");
}

/** Every round with its post, and the place it is in. */
function roundsWithPosts() {
  return db
    .select({ round: approvalRounds, post: posts, place: associations })
    .from(approvalRounds)
    .innerJoin(posts, eq(posts.id, approvalRounds.postId))
    .innerJoin(associations, eq(associations.id, posts.associationId));
}

describe("the rounds of the demo", () => {
  it("could be about any post, because somebody wrote each of them", async () => {
    const nobodys = (await db.select().from(posts)).filter(
      (post) => post.writerIds.length === 0 || !post.editedById,
    );
    expect(nobodys.map(({ title }) => title)).toEqual([]);
  });

  it("are one open one for what is in review, an approved one for what is approved, and no deadline else", async () => {
    const rounds = Map.groupBy(await db.select().from(approvalRounds), ({ postId }) => postId);
    const all = await db.select().from(posts);
    const wrong = all.filter(({ id, stage, decisionDueAt }) => {
      const own = rounds.get(id) ?? [];
      const open = own.filter(({ state }) => state === "open");
      const isApproved = own.some(({ state }) => state === "approved");
      const due = open[0]?.deadlineAt.toISOString();
      return (
        open.length !== (stage === "review" ? 1 : 0) ||
        (stage === "approved" && !isApproved) ||
        due !== decisionDueAt?.toISOString()
      );
    });
    expect(wrong.map(({ title }) => title)).toEqual([]);
    expect(all.filter(({ stage }) => stage === "review").length).toBeGreaterThan(40);
    expect(all.filter(({ stage }) => stage === "approved").length).toBeGreaterThan(40);
  });

  it("are about the content that stands, with nothing in the way and the class and path that it has", async () => {
    const ctx = await ctxOf("Swantje Abeling");
    const frames = new Map<string, Awaited<ReturnType<typeof readFrame>>>();
    for (const { round, post: row, place } of await roundsWithPosts()) {
      const isEarlier = round.state === "approved" && row.stage === "review";
      const scope = scopeInside({ associationId: place.id, parentId: place.parentId });
      const post = await lockPost(ctx, scope, row.id);
      const stored = publishedContent.parse(round.content);
      expect(hashContent(stored)).toBe(round.contentHash);
      if (isEarlier) continue;
      expect([post.title, contentOf(post)]).toEqual([post.title, stored]);
      expect(row.writerIds).toEqual(round.writerIds);
      const { openBlocking, risk } = await standingOfPost(ctx, scope, post);
      expect([post.title, openBlocking.map(({ item }) => item.id)]).toEqual([post.title, []]);
      const frame = frames.get(place.id) ?? (await readFrame(ctx, place.id));
      frames.set(place.id, frame);
      expect([round.riskClass, round.path]).toEqual([risk.effective, frame.rules.paths[risk.effective]]);
    }
  });

  it("were decided by people who may, in the order of the path, never by who wrote it or decided before", async () => {
    const rows = await db
      .select({ decision: approvalDecisions, round: approvalRounds, postEnd: associations })
      .from(approvalDecisions)
      .innerJoin(approvalRounds, eq(approvalRounds.id, approvalDecisions.roundId))
      .innerJoin(associations, eq(associations.id, approvalRounds.associationId));
    expect(rows.length).toBeGreaterThan(80);
    const members = await db.select().from(memberships);
    for (const { decision, round, postEnd } of rows) {
      const home = decision.role === "press" ? postEnd.parentId : postEnd.id;
      const held = members.find(
        ({ associationId, personId }) => associationId === home && personId === decision.personId,
      );
      const step = stepsOf[round.path][decision.step - 1];
      expect(held?.roles).toContain(decision.role);
      expect(decision.role === "press").toBe(step === "press");
      expect(step === "lead" ? ["approver", "manager"] : [decision.role]).toContain(decision.role);
      expect(round.writerIds).not.toContain(decision.personId);
      expect([decision.contentHash, decision.riskClass]).toEqual([round.contentHash, round.riskClass]);
      expect(round.createdAt < decision.decidedAt && decision.decidedAt < testNow).toBe(true);
      expect((decision.settledAt ?? testNow) < testNow).toBe(true);
      const others = rows.filter((other) => other.round.id === round.id && other.decision.id !== decision.id);
      expect(others.map((other) => other.decision.personId)).not.toContain(decision.personId);
    }
    const whole = (await db.select().from(approvalRounds)).filter(({ state }) => state === "approved");
    for (const { id, path } of whole) {
      expect(rows.filter(({ round }) => round.id === id)).toHaveLength(stepsOf[path].length);
    }
  });

  it("wait in several districts for the press, are late in a few, and have rules of their own in one", async () => {
    const open = (await roundsWithPosts()).filter(({ round }) => round.state === "open");
    const pressed = open.filter(({ round }) => round.path === "leadAndPress" && round.step === 2);
    expect(new Set(pressed.map(({ place }) => place.slug)).size).toBeGreaterThanOrEqual(3);
    const late = open.filter(({ round }) => round.deadlineAt < testNow);
    expect(late.length).toBeGreaterThan(2);
    expect(late.length).toBeLessThan(open.length / 3);
    const rules = await db.select().from(approvalRules);
    expect(rules.map(({ pathA }) => pathA)).toEqual(["lead"]);
  });
});

it("is in the record of each district, which holds as it is, and in which every decision stands", async () => {
  const { chains } = await verifyAudit(db);
  expect(chains.filter((chain) => "broken" in chain)).toEqual([]);
  const entries = await db.select().from(auditEntries);
  const settled = await db.select().from(approvalDecisions);
  const told = entries.filter(({ kind }) => kind === "approvals.decided");
  expect(told).toHaveLength(settled.length);
  for (const { id, associationId, personId, settledAt: at, contentHash } of settled) {
    const own = { associationId, personId, at };
    const detail = { decisionId: id, contentHash };
    expect(told).toContainEqual(expect.objectContaining({ ...own, detail: expect.objectContaining(detail) }));
  }
});

describe("the approvals of Celle", () => {
  const today = todayIn(testNow);
  const scenes = demoStory(today).posts.filter(({ scene }) => scene !== null);

  /** The approval of the post of a scene, as somebody sees it. */
  async function seenBy(name: string, scene: string) {
    const told = scenes.find((post) => post.scene === scene);
    const [celle] = await db.select().from(associations).where(eq(associations.slug, "celle"));
    const rows = await db
      .select()
      .from(posts)
      .where(eq(posts.title, told?.title ?? ""));
    const post = rows.find((row) => row.associationId === celle?.id && row.plannedOn === told?.plannedOn);
    const input = { associationId: celle?.id ?? "", postId: post?.id ?? "" };
    return { post, ...(await getPostApproval(await ctxOf(name), input)) };
  }

  it("have one whose deadline passed yesterday, and one of Ove's that is due tomorrow", async () => {
    const missed = await seenBy("Ove Tammen", "missed");
    expect(missed.round?.deadlineAt.slice(0, 10)).toBe("2026-11-24");
    const asked = await seenBy("Ove Tammen", "asked");
    expect(asked.round?.deadlineAt.slice(0, 10)).toBe("2026-11-26");
    expect(asked.round?.note).not.toBe("");
    expect(asked.chain[0]?.name).toBe("Ove Tammen");
    expect(asked.right).toMatchObject({ may: true, as: "approver" });
  });

  it("have a routine one that the other editor may decide", async () => {
    const { round, right } = await seenBy("Merle Brinkhus", "any");
    expect(round).toMatchObject({ riskClass: "A", path: "second", decisions: [] });
    expect(right).toMatchObject({ may: true, as: "editor" });
    expect((await seenBy("Deniz Aydoğan", "any")).right).toMatchObject({ may: false, why: "ownWords" });
  });

  it("have one that was changed after its approval, too much to keep it", async () => {
    const { post, round, earlier, approved } = await seenBy("Ove Tammen", "reopened");
    expect(round).toMatchObject({ number: 2, state: "open", reopened: true });
    expect(earlier).toMatchObject([{ number: 1, state: "approved" }]);
    const [row] = await db
      .select()
      .from(approvalRounds)
      .where(eq(approvalRounds.id, round?.id ?? ""));
    const plannedOn = post?.plannedOn ?? null;
    const content = publishedContent.parse(row?.content);
    const before = { content: approved?.content ?? content, plannedOn };
    expect(keepsApproval(before, { content, plannedOn }, []).keeps).toBe(false);
  });

  it("have a sensitive one that Ove approved and that waits for the press", async () => {
    const { round, chain } = await seenBy("Merle Brinkhus", "press");
    expect(round).toMatchObject({ riskClass: "C", step: "press", state: "open" });
    expect(round?.decisions).toMatchObject([{ personName: "Ove Tammen", kind: "approve", pending: false }]);
    expect(chain.map(({ name }) => name)).toEqual(["Jovan Radić"]);
  });

  it("have one that was approved with changes which Merle has not taken over yet", async () => {
    const { post, round } = await seenBy("Merle Brinkhus", "changed");
    const [decision] = round?.decisions ?? [];
    expect(decision).toMatchObject({ kind: "approveWithChanges", confirmedByName: null, void: false });
    expect(proposedTexts.parse(decision?.proposed).body).not.toBe(post?.body);
  });

  it("have a draft that came back with a wish, and the conversation it began", async () => {
    const { post, round } = await seenBy("Merle Brinkhus", "returned");
    expect(post?.stage).toBe("drafting");
    expect(round).toMatchObject({ state: "changesRequested", decisions: [{ kind: "requestChanges" }] });
    const [decision] = await db
      .select()
      .from(approvalDecisions)
      .where(eq(approvalDecisions.roundId, round?.id ?? ""));
    const [begun] = await db
      .select()
      .from(comments)
      .where(eq(comments.id, decision?.threadId ?? ""));
    expect(begun).toMatchObject({ postId: post?.id, body: decision?.comment, threadId: null });
  });
});

it("loads where no picture could be drawn, and leaves the media out of what is approved", async () => {
  const empty = await openEmptyTestDatabase();
  await loadDemo(empty.db, { now: testNow, pictures: new Map() });
  const rounds = await empty.db.select().from(approvalRounds);
  expect(rounds.length).toBeGreaterThan(80);
  expect(rounds.flatMap(({ content }) => publishedContent.parse(content).media)).toEqual([]);
  await empty.close();
});
