import { createHash } from "node:crypto";
import { addSeconds } from "date-fns";
import type { Db } from "@/db/client";
import { approvalDecisions, approvalRounds, approvalRules } from "@/db/schema/approvals";
import { districtRules } from "@/db/seed/demo/approval-desk";
import { demoMedia } from "@/db/seed/demo/media";
import type { DemoMedium } from "@/db/seed/demo/medium";
import type { DemoDecision, DemoRound } from "@/db/seed/demo/rounds";
import { stepsOf } from "@/lib/approvals/rules";
import type { PublishedContent } from "@/lib/posts/contract";
import { contentKey, contentOf } from "@/lib/posts/rules-content";
import { addRecord, type Recorded } from "./add-record";
import { give, type Ids, idOf } from "./ids";
import { insertAll } from "./insert-all";

/** Seconds until a decision takes effect, as the product has it. */
const undoSeconds = 10;

/** Adds how districts approve, and the rounds of posts that have been added with what was decided in them and recorded. */
export async function addRounds(db: Db, ids: Ids, rounds: readonly DemoRound[]): Promise<void> {
  await insertAll(db, approvalRules, Object.keys(districtRules).map(ruleRow(ids)));
  const media = new Map(demoMedia().map((medium) => [medium.key, medium]));
  const rows = rounds.map((round) => {
    const content = contentIn(ids, round, media);
    return { round, row: roundRow(ids, round, content) };
  });
  await insertAll(
    db,
    approvalRounds,
    rows.map(({ row }) => row),
  );
  const decisions = rows.flatMap(({ round, row }) =>
    round.decisions.map((decision) => decisionRow(ids, round, { ...decision, contentHash: row.contentHash })),
  );
  await insertAll(db, approvalDecisions, decisions);
  await addRecord(
    db,
    rows.flatMap(({ row }) => [
      requestIn(row),
      ...decisions.filter(({ roundId }) => roundId === row.id).map((decision) => decisionIn(row, decision)),
    ]),
  );
}

type RoundRow = ReturnType<typeof roundRow>;
type DecisionRow = ReturnType<typeof decisionRow>;

function requestIn(round: RoundRow): Recorded {
  const { associationId, postId, id: roundId, riskClass, path, contentHash } = round;
  return {
    associationId,
    at: round.createdAt,
    personId: round.requestedById,
    kind: round.reopens ? "approvals.reopened" : "approvals.requested",
    subjectId: postId,
    detail: { postId, roundId, riskClass, path, contentHash },
  };
}

function decisionIn({ postId, path }: RoundRow, decision: DecisionRow): Recorded {
  const { associationId, settledAt: at, personId, id: decisionId, roundId } = decision;
  const { kind, role, riskClass, contentHash } = decision;
  const step = stepsOf[path][decision.step - 1];
  const checks = Object.fromEntries(decision.checks.map(({ itemId, state }) => [itemId, state]));
  const known = { decisionId, roundId, postId, kind, step, role, riskClass, contentHash, checks };
  return { associationId, at, personId, kind: "approvals.decided", subjectId: postId, detail: known };
}

function ruleRow(ids: Ids) {
  return (slug: string) => {
    const { paths, ...rules } = districtRules[slug] ?? fail(slug);
    return {
      ...rules,
      associationId: idOf(ids, slug),
      ...{ pathA: paths.A, pathB: paths.B, pathC: paths.C },
      deciderIds: rules.deciderIds.map((key) => idOf(ids, key)),
    };
  };
}

function fail(slug: string): never {
  throw new Error(`${slug} has no rules of its own`);
}

/** What the round was about, with the media that have been added. */
function contentIn(
  ids: Ids,
  { post, bodyThen }: DemoRound,
  known: ReadonlyMap<string, DemoMedium>,
): PublishedContent {
  const shown = post.mediumKeys.filter((key) => ids.has(key)).flatMap((key) => known.get(key) ?? []);
  const { title, body, hashtags = "", link = "", callToAction = "", firstComment = "" } = post;
  const variants = Object.entries(post.variants ?? {}).map(([key, text]) => [idOf(ids, key), text]);
  return contentOf({
    ...{ title, body: bodyThen ?? body, hashtags, link, callToAction, firstComment },
    variants: Object.fromEntries(variants),
    channelIds: post.channelKeys.map((key) => idOf(ids, key)),
    media: Object.fromEntries(shown.map(({ key, name }, position) => [idOf(ids, key), { position, name }])),
    mediaCards: shown.map(({ key, name, altText, credit }) => ({
      ...{ id: idOf(ids, key), name, altText, credit },
      decorative: false,
      fileRevision: 1,
    })),
  });
}

function roundRow(ids: Ids, round: DemoRound, content: PublishedContent) {
  const { associationKey, key, post, number, state, riskClass, path, step, stepStartedAt } = round;
  const { askedKey, writerKey, note, deadlineAt, reopensKey, closedAt, at } = round;
  return {
    id: give(ids, key),
    associationId: idOf(ids, associationKey),
    postId: idOf(ids, post.key),
    ...{ number, state, riskClass, path, step, stepStartedAt, note, deadlineAt, closedAt, content },
    askedId: askedKey === null ? null : idOf(ids, askedKey),
    requestedById: idOf(ids, writerKey),
    writerIds: [idOf(ids, writerKey)],
    contentHash: createHash("sha256").update(contentKey(content)).digest("hex"),
    postRevision: 1,
    plannedOn: post.plannedOn,
    plannedTime: post.plannedTime,
    reopens: reopensKey === null ? null : idOf(ids, reopensKey),
    createdAt: at,
    updatedAt: closedAt ?? stepStartedAt,
  };
}

function decisionRow(ids: Ids, round: DemoRound, decision: DemoDecision & { contentHash: string }) {
  const { step, kind, comment, proposed, personKey, role, checks, at, threadKey, contentHash } = decision;
  return {
    id: give(ids, `${round.key}/${step}`),
    associationId: idOf(ids, round.associationKey),
    roundId: idOf(ids, round.key),
    pass: 1,
    ...{ step, kind, comment, proposed, role, checks, contentHash, riskClass: round.riskClass },
    personId: idOf(ids, personKey),
    threadId: threadKey === null ? null : idOf(ids, threadKey),
    decidedAt: addSeconds(at, -undoSeconds),
    effectiveAt: at,
    settledAt: at,
    createdAt: addSeconds(at, -undoSeconds),
    updatedAt: at,
  };
}
