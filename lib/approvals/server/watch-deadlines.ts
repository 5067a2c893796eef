import "server-only";
import { subMinutes } from "date-fns";
import { and, asc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { NoticeKind } from "@/db/enums";
import { approvalDecisions, approvalRounds } from "@/db/schema/approvals";
import { memberships } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import type { BaseCtx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { type NotifyInput, notifyAll } from "@/lib/notices/server/notify";
import { remindersOf } from "../rules-deadline";
import type { RoundRow } from "./internal";
import { type Frame, readFrames } from "./read-frame";
import { aboutRound, askedNotice, turnsThatCame } from "./tell";

/** Somebody types: what came by itself is asked for once the content has rested for so many minutes. */
const restMinutes = 10;

type Listed = { round: RoundRow; title: string; districtOnly: boolean; responsible: string | null };
type Watched = Listed & { frame: Frame; earlierIds: string[] };
type Told = NotifyInput<NoticeKind>;

/**
 * Looks at every open round: tells whose turn has come, reminds of deadlines that come near, and says when one has
 * passed. All of it is derived from the rounds and told once by its key, so a missed minute heals itself; after a long
 * pause only the newest reminder is given. Nothing is ever decided here.
 */
export async function watchDeadlines(db: Db, now: Date): Promise<void> {
  const outer: BaseCtx = { db, now, address: "", locale: "de" };
  const rows = await openRounds(db);
  const frames = await readFrames(outer, [...new Set(rows.map(({ round }) => round.associationId))]);
  const earlier = await earlierSteps(
    db,
    rows.flatMap(({ round }) => (round.step > 1 ? [round.id] : [])),
  );
  const told = rows.flatMap((row) => {
    const frame = frames.get(row.round.associationId);
    const before = earlier.filter(({ roundId, pass }) => roundId === row.round.id && pass === row.round.pass);
    return frame ? noticesOf(now, { ...row, frame, earlierIds: before.map(({ personId }) => personId) }) : [];
  });
  await inTransaction(outer, (ctx) => notifyAll(ctx, told));
}

function openRounds(db: Db): Promise<Listed[]> {
  return db
    .select({
      round: approvalRounds,
      title: posts.title,
      districtOnly: posts.districtOnly,
      responsible: memberships.personId,
    })
    .from(approvalRounds)
    .innerJoin(posts, and(eq(posts.id, approvalRounds.postId), isNull(posts.deletedAt)))
    .leftJoin(memberships, and(eq(memberships.id, posts.responsibleId), isNull(memberships.endedAt)))
    .where(eq(approvalRounds.state, "open"))
    .orderBy(asc(approvalRounds.deadlineAt), asc(approvalRounds.id));
}

/** Who decided earlier steps of some rounds. */
async function earlierSteps(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const { roundId, pass, personId, settledAt, undoneAt } = approvalDecisions;
  return db
    .select({ roundId, pass, personId })
    .from(approvalDecisions)
    .where(and(inArray(roundId, [...ids]), isNotNull(settledAt), isNull(undoneAt)));
}

function noticesOf(now: Date, watched: Watched): Told[] {
  const { round, frame } = watched;
  const turn = turnsThatCame(now, watched);
  if (round.deadlineAt <= now) return missedNotices(watched, turn);
  const isAsked = round.pass === 1 && round.reopens === null;
  const hasRested = round.updatedAt <= subMinutes(now, restMinutes);
  const asked = isAsked || hasRested ? [askedNotice({ ...watched, personIds: turn })] : [];
  const { stepStartedAt: askedAt, deadlineAt } = round;
  const due = remindersOf({ calendar: frame.calendar, askedAt, deadlineAt }).filter(({ at }) => at <= now);
  const last = due.at(-1);
  return last ? [...asked, reminderNotice(watched, last.kind, turn)] : asked;
}

function reminderNotice({ round, title }: Watched, which: string, personIds: string[]): Told {
  const { id, pass, step, deadlineAt } = round;
  return {
    ...aboutRound(round),
    personIds,
    kind: "approval.reminder",
    key: `reminder:${id}:${pass}:${step}:${deadlineAt.getTime()}:${which}`,
    detail: { title, deadline: deadlineAt.toISOString() },
  };
}

/** The author and everybody who could have decided; the state hears that, never by whom. */
function missedNotices({ round, frame, title, districtOnly, responsible }: Watched, turn: string[]): Told[] {
  const key = `missed:${round.id}:${round.deadlineAt.getTime()}`;
  const detail = { title, deadline: round.deadlineAt.toISOString() };
  const { district, state } = frame.deciders;
  const inDistrict = new Set(district.map(({ personId }) => personId));
  const authors = responsible ? [round.requestedById, responsible] : [round.requestedById];
  const own = [...authors, ...turn.filter((id) => inDistrict.has(id))];
  const coordinators = state.filter(({ roles }) => roles.includes("coordinator"));
  const forState = districtOnly ? [] : coordinators.map(({ personId }) => personId);
  return [
    { ...aboutRound(round), personIds: own, kind: "approval.missed", key, detail },
    { ...aboutRound(round), personIds: forState, kind: "approval.missedInDistrict", key, detail },
  ];
}
