import { addSeconds } from "date-fns";
import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { approvalDecisions, approvalRounds } from "@/db/schema/approvals";
import { posts } from "@/db/schema/posts";
import { testNow } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import { AppError } from "@/lib/errors";
import { getMedia } from "@/lib/media/server/get-media";
import { updateMedia } from "@/lib/media/server/update-media";
import { contentOf } from "@/lib/posts/rules-content";
import { getPost } from "@/lib/posts/server/get-post";
import { transitionPost } from "@/lib/posts/server/transition-post";
import { undoPostChange } from "@/lib/posts/server/undo-post-change";
import { stepsOf } from "../rules";
import { keepsApproval } from "../rules-keep";
import { type ApprovalWorld, openApprovalWorld } from "../testing";
import { confirmChanges } from "./confirm-changes";
import { getDecision } from "./get-decision";
import { getPostApproval } from "./get-post-approval";
import { contentIn } from "./internal";
import { undoDecision } from "./undo-decision";

let world: ApprovalWorld;
beforeAll(async () => {
  world = await openApprovalWorld();
});
afterAll(() => world.close());

const actors = ["editor", "second", "approver", "manager", "press", "coordinator"] as const;
const bodies = [
  "Der Bus fährt.",
  "Der Bus faehrt.",
  "Der Bus fährt heute gar nicht mehr.",
  "Ganz anderer Text.",
];
const days = ["2026-12-02", "2026-12-03", "2026-12-07"];

const who = fc.constantFrom(...actors);
const step = fc.oneof(
  fc.record({
    do: fc.constant("edit" as const),
    by: fc.constantFrom("editor", "second", "approver"),
    body: fc.constantFrom(...bodies),
  }),
  fc.record({ do: fc.constant("move" as const), day: fc.constantFrom(...days) }),
  fc.record({ do: fc.constant("request" as const), by: fc.constantFrom("editor", "second") }),
  fc.record({
    do: fc.constant("decide" as const),
    by: who,
    kind: fc.constantFrom("approve", "approve", "approve", "approveWithChanges", "requestChanges", "reject"),
  }),
  fc.record({ do: fc.constant("confirm" as const), by: who, taken: fc.boolean() }),
  fc.record({ do: fc.constant("takeBackAndUndo" as const), settled: fc.boolean(), altText: fc.boolean() }),
  fc.record({ do: fc.constant("altText" as const), by: fc.constantFrom("second", "manager") }),
  fc.record({ do: fc.constant("undo" as const) }),
  fc.record({ do: fc.constant("settle" as const) }),
  fc.record({ do: fc.constant("settle" as const) }),
  fc.record({ do: fc.constant("raise" as const), to: fc.constantFrom("B", "C") }),
  fc.record({ do: fc.constant("takeBack" as const) }),
  fc.record({ do: fc.constant("roles" as const), approving: fc.boolean() }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** What the test remembers beside the database: the last text that was acknowledged, and the last decision. */
type Memory = {
  id: string;
  mediaId: string;
  now: Date;
  body: string;
  decision: { id: string; by: (typeof actors)[number] } | null;
};

async function run(memory: Memory, one: Step): Promise<void> {
  const { people, associationId, at } = world;
  const { id } = memory;
  const as = (name: keyof typeof people) => at(people[name].ctx, memory.now);
  switch (one.do) {
    case "edit":
      await world.edit(as(one.by as "editor"), id, { body: one.body });
      memory.body = one.body;
      return;
    case "move":
      await world.edit(as("editor"), id, { plannedOn: one.day });
      return;
    case "request":
      await world.request(id, as(one.by as "editor"));
      return;
    case "decide": {
      const before = await writers(id);
      const { decisionId } = await world.say(as(one.by), id, one.kind as "approve", "weil");
      expect(people[one.by].personId, "nobody decides on their own words").toSatisfy(
        (one) => !before.includes(one as string),
      );
      memory.decision = { id: decisionId, by: one.by };
      return;
    }
    case "undo":
      if (!memory.decision) return;
      await undoDecision(as(memory.decision.by), { associationId, decisionId: memory.decision.id });
      return;
    case "settle":
      memory.now = addSeconds(memory.now, 11);
      await world.settle(memory.now);
      return;
    case "raise":
      await world.raise(id, one.to as "B");
      return;
    case "confirm": {
      const { round } = await getPostApproval(as("editor"), { associationId, postId: id });
      const waits = round?.decisions.findLast(({ kind }) => kind === "approveWithChanges");
      if (!waits) return;
      await confirmChanges(as(one.by), { associationId, decisionId: waits.id, taken: one.taken });
      if (one.taken) memory.body = waits.proposed?.body ?? memory.body;
      return;
    }
    case "altText":
      await describe(memory, as(one.by as "second"));
      return;
    case "takeBackAndUndo": {
      if ((await world.stageOf(id)) !== "review") return;
      const to = { associationId, postId: id };
      const { revision } = await transitionPost(as("editor"), { ...to, from: "review", to: "drafting" });
      if (one.settled) {
        memory.now = addSeconds(memory.now, 11);
        await world.settle(memory.now);
      }
      if (one.altText) await describe(memory, as("manager"));
      await undoPostChange(as("editor"), { ...to, revision });
      return;
    }
    case "takeBack":
      await transitionPost(as("editor"), { associationId, postId: id, from: "review", to: "drafting" });
      return;
    case "roles":
      await world.giveRoles(people.approver.id, one.approving ? ["approver"] : ["editor"]);
  }
}

/** A draft with a picture. */
async function begin(): Promise<Memory> {
  const { id } = await world.draft(bodies[0]);
  const mediaId = await world.show(id, "Ein Bus");
  return { id, mediaId, now: testNow, body: bodies[0] ?? "", decision: null };
}

async function describe({ mediaId }: Memory, by: Ctx): Promise<void> {
  const { associationId } = world;
  const { altText, revision } = await getMedia(by, { associationId, mediaId });
  const changes = { altText: `${altText}!` };
  await updateMedia(by, { associationId, mediaId, expectedRevision: revision, base: { altText }, changes });
}

/** Whatever happened, a post in review is never stuck: what may be decided can be. */
async function goesOn(memory: Memory): Promise<void> {
  const { people, associationId, at } = world;
  memory.now = addSeconds(memory.now, 11);
  await world.settle(memory.now);
  const { round } = await getPostApproval(people.editor.ctx, { associationId, postId: memory.id });
  const waits = round?.decisions.some(
    ({ kind, confirmedByName, ...one }) =>
      kind === "approveWithChanges" && !one.void && confirmedByName === null,
  );
  if (round?.state !== "open" || waits) return;
  for (const name of actors) {
    const ctx = at(people[name].ctx, memory.now);
    const shown = await getDecision(ctx, { associationId, roundId: round.id }).catch(() => null);
    if (!shown?.right.may) continue;
    await world.say(ctx, memory.id, "approve");
    return;
  }
}

async function writers(id: string): Promise<string[]> {
  const [row] = await world.db.select({ ids: posts.writerIds }).from(posts).where(eq(posts.id, id));
  return row?.ids ?? [];
}

async function holds({ id, body }: Memory): Promise<void> {
  const { db, people, associationId } = world;
  const post = await getPost(people.editor.ctx, { associationId, postId: id });
  expect(post.body, "nothing that was acknowledged is lost").toBe(body);
  const rounds = await db
    .select()
    .from(approvalRounds)
    .where(eq(approvalRounds.postId, id))
    .orderBy(asc(approvalRounds.number));
  const open = rounds.filter(({ state }) => state === "open");
  expect(open.length, "a post in review has one open round, any other none").toBe(
    post.stage === "review" ? 1 : 0,
  );
  expect(post.decisionDueAt !== null).toBe(post.stage === "review");
  for (const round of rounds.filter(({ state }) => state === "approved")) {
    const decided = await db
      .select()
      .from(approvalDecisions)
      .where(
        and(
          eq(approvalDecisions.roundId, round.id),
          eq(approvalDecisions.pass, round.pass),
          isNull(approvalDecisions.undoneAt),
          isNotNull(approvalDecisions.settledAt),
        ),
      );
    expect(decided.map(({ step }) => step).sort(), "a complete path").toEqual(
      stepsOf[round.path].map((_, at) => at + 1),
    );
    expect(new Set(decided.map(({ personId }) => personId)).size, "by different people").toBe(decided.length);
    for (const { kind, contentHash, personId, confirmedById } of decided) {
      if (kind === "approveWithChanges") {
        expect(confirmedById, "somebody else took the changes over").not.toBeNull();
        expect(confirmedById).not.toBe(personId);
      } else {
        expect(contentHash).toBe(round.contentHash);
        expect(round.writerIds, "nobody decided on their own words").not.toContain(personId);
      }
    }
  }
  if (post.stage !== "approved") return;
  const last = rounds.findLast(({ state }) => state === "approved");
  if (!last) throw new Error("approved without a round");
  const before = { content: contentIn(last), plannedOn: last.plannedOn };
  expect(keepsApproval(before, { content: contentOf(post), plannedOn: post.plannedOn }, []).keeps).toBe(true);
}

it("keeps what is approved and what was decided the same, whatever happens in whatever order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 24 }), async (steps) => {
      await world.giveRoles(world.people.approver.id, ["approver"]);
      const memory = await begin();
      for (const one of steps) {
        await run(memory, one).catch((error: unknown) => {
          if (!(error instanceof AppError)) throw error;
        });
        await holds(memory);
      }
      await goesOn(memory);
    }),
    { numRuns: 25 },
  );
}, 120_000);

it("reaches every kind of end in such sequences, so that the test above sees them", async () => {
  const memory = await begin();
  const steps: Step[] = [
    { do: "request", by: "editor" },
    { do: "decide", by: "approver", kind: "approve" },
    { do: "settle" },
    { do: "edit", by: "second", body: bodies[2] ?? "" },
    { do: "decide", by: "manager", kind: "approve" },
    { do: "settle" },
  ];
  for (const one of steps) await run(memory, one);
  expect(await world.stageOf(memory.id)).toBe("approved");
  await holds(memory);
});
