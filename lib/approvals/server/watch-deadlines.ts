import "server-only";
import { subDays, subMilliseconds, subMinutes } from "date-fns";
import { and, asc, eq, getTableColumns, gt, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { NoticeKind } from "@/db/enums";
import { approvalDecisions, approvalRounds } from "@/db/schema/approvals";
import { deputies, memberships } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import type { BaseCtx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { type NotifyInput, notifyAll } from "@/lib/notices/server/notify";
import { stepsOf } from "../rules";
import { remindersOf } from "../rules-deadline";
import type { RoundRow } from "./internal";
import { type Frame, readFrames } from "./read-frame";
import { aboutRound, askedNotice, turnsThatCame } from "./tell";

/** Somebody types: what came by itself is asked for once the content has rested for so many minutes. */
const restMinutes = 10;

type Listed = {
  round: RoundRow;
  post: { title: string; districtOnly: boolean };
  responsible: string | null;
  /** Who edits for the responsible person, in order. */
  deputies: string[];
};
type Watched = Listed & {
  frame: Frame;
  earlierIds: string[];
  /** The step is decided with changes that its author has not taken over or left yet. */
  confirming: boolean;
};
type Told = NotifyInput<NoticeKind>;

/**
 * Looks at every open round: tells whose turn has come, reminds of deadlines that come near, and says when one has
 * passed. All of it is derived from the rounds and told once by its key, so a missed minute heals itself; after a long
 * pause only the newest reminder is given. Nothing is ever decided here.
 */
export async function watchDeadlines(db: Db, now: Date): Promise<void> {
  const outer: BaseCtx = { db, now, address: "", locale: "de" };
  const rows = await openRounds(outer);
  const frames = await readFrames(outer, [...new Set(rows.map(({ round }) => round.associationId))]);
  const decided = Map.groupBy(
    await settledDecisions(
      db,
      rows.map(({ round }) => round.id),
    ),
    ({ roundId, pass }) => `${roundId} ${pass}`,
  );
  const told = rows.flatMap((row) => {
    const { round } = row;
    const frame = frames.get(round.associationId);
    const mine = decided.get(`${round.id} ${round.pass}`) ?? [];
    const earlierIds = mine.filter(({ step }) => step < round.step).map(({ personId }) => personId);
    const confirming = mine.some(({ step }) => step === round.step);
    return frame ? [{ round, notices: noticesOf(now, { ...row, frame, earlierIds, confirming }) }] : [];
  });
  await inTransaction(outer, async (ctx) => {
    const still = await stillOpen(ctx, rows);
    await notifyAll(
      ctx,
      told.flatMap(({ round, notices }) => (still.has(round.id) ? notices : [])),
    );
  });
}

/** Of those that are long missed nobody is told any more: what was told has been tidied away by then. */
const watchedDays = 60;

function openRounds({ db, now }: BaseCtx): Promise<Listed[]> {
  const { content: _, ...columns } = getTableColumns(approvalRounds);
  return db
    .select({
      round: { ...columns, content: sql<unknown>`null` },
      post: { title: posts.title, districtOnly: posts.districtOnly },
      responsible: memberships.personId,
      deputies: deputyPersons,
    })
    .from(approvalRounds)
    .innerJoin(posts, and(eq(posts.id, approvalRounds.postId), isNull(posts.deletedAt), isNull(posts.heldAt)))
    .leftJoin(memberships, and(eq(memberships.id, posts.responsibleId), isNull(memberships.endedAt)))
    .where(and(eq(approvalRounds.state, "open"), gt(approvalRounds.deadlineAt, subDays(now, watchedDays))))
    .orderBy(asc(approvalRounds.deadlineAt), asc(approvalRounds.id));
}

const deputyPersons = sql<string[]>`array(
  select m.person_id from ${deputies} d inner join ${memberships} m on m.id = d.deputy_membership_id and m.ended_at is null
  where d.membership_id = ${posts.responsibleId} and d.duty = 'editing' order by d.position)`;

/** The rounds that are still as they were read; one that is being decided right now is left to the next minute. */
async function stillOpen(ctx: BaseCtx, rows: readonly Listed[]): Promise<Set<string>> {
  if (rows.length === 0) return new Set();
  const ids = rows.map(({ round }) => round.id);
  const found = await ctx.db
    .select({ id: approvalRounds.id, revision: approvalRounds.revision })
    .from(approvalRounds)
    .where(and(inArray(approvalRounds.id, ids), eq(approvalRounds.state, "open")))
    .for("share", { skipLocked: true });
  const now = new Map(found.map(({ id, revision }) => [id, revision]));
  return new Set(rows.flatMap(({ round: { id, revision } }) => (now.get(id) === revision ? [id] : [])));
}

/** What has been decided in some rounds. */
async function settledDecisions(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const { roundId, pass, step, personId, settledAt, undoneAt } = approvalDecisions;
  return db
    .select({ roundId, pass, step, personId })
    .from(approvalDecisions)
    .where(and(inArray(roundId, [...ids]), isNotNull(settledAt), isNull(undoneAt)));
}

function noticesOf(now: Date, watched: Watched): Told[] {
  const { round, frame, confirming } = watched;
  // What was approved with changes waits for its author, and for nobody else.
  const turn = confirming ? [] : turnsThatCame(now, watched);
  const isAsked = round.pass === 1 && round.reopens === null;
  const hasRested = round.updatedAt <= subMinutes(now, restMinutes);
  const asked = isAsked || hasRested ? [askedNotice({ ...watched, personIds: turn })] : [];
  if (round.deadlineAt <= now) {
    // What was changed after its deadline is asked for anew; of everything else only the newest is told.
    const anew = round.stepStartedAt >= round.deadlineAt ? asked : [];
    return [...anew, ...missedNotices(watched, turn)];
  }
  const { stepStartedAt: askedAt, deadlineAt } = round;
  const due = remindersOf({ calendar: frame.calendar, askedAt, deadlineAt }).filter(({ at }) => at <= now);
  const last = due.at(-1);
  if (!last) return asked;
  // Whose turn came with the reminder, or after it, has just been asked.
  const before = subMilliseconds(last.at, 1);
  const reminded = confirming ? authorsOf(watched) : turnsThatCame(before, watched);
  return [...asked, reminderNotice(watched, last.kind, reminded)];
}

function reminderNotice({ round, post: { title } }: Watched, which: string, personIds: string[]): Told {
  const { id, pass, step, deadlineAt } = round;
  return {
    ...aboutRound(round),
    personIds,
    kind: "approval.reminder",
    key: `reminder:${id}:${pass}:${step}:${deadlineAt.getTime()}:${which}`,
    detail: { title, deadline: deadlineAt.toISOString() },
  };
}

/** The author, who edits for them, and everybody who could have decided; the state hears that, never by whom. */
function missedNotices(watched: Watched, turn: string[]): Told[] {
  const { round, frame, post } = watched;
  const { title, districtOnly } = post;
  const key = `missed:${round.id}:${round.deadlineAt.getTime()}`;
  const detail = { title, deadline: round.deadlineAt.toISOString() };
  const coordinators = frame.deciders.state.filter(({ roles }) => roles.includes("coordinator"));
  const forState = districtOnly ? [] : coordinators.map(({ personId }) => personId);
  const isPress = stepsOf[round.path][round.step - 1] === "press";
  const district = new Set(frame.deciders.district.map(({ personId }) => personId));
  const deciders = turn.filter((id) => isPress || district.has(id));
  const own = [...authorsOf(watched), ...watched.deputies, ...deciders];
  return [
    { ...aboutRound(round), personIds: own, kind: "approval.missed", key, detail },
    { ...aboutRound(round), personIds: forState, kind: "approval.missedInDistrict", key, detail },
  ];
}

/** Whoever asked, and whoever is responsible. */
function authorsOf({ round, responsible }: Watched): string[] {
  return responsible ? [round.requestedById, responsible] : [round.requestedById];
}
