import "server-only";
import { addDays, max } from "date-fns";
import { and, eq, inArray } from "drizzle-orm";
import { approvalLinks, approvalRounds } from "@/db/schema/approvals";
import { posts } from "@/db/schema/posts";
import type { BaseCtx } from "@/lib/access/server/context";
import { makeToken } from "@/lib/access/server/make-token";
import { publicUrl } from "@/lib/access/server/public-url";
import { earlierDeciders, type RoundRow } from "./internal";
import { type Frame, readFrames } from "./read-frame";
import { turnsThatCame } from "./tell";

const daysAfterDeadline = 3;

type To = { personId: string; postIds: readonly string[] };

/**
 * New links with which one person may decide on the open rounds of some posts, each once; a reminder brings another, and
 * the first that is used uses up all of them. Only where the person may decide now: whoever lost the role, or became the
 * writer, gets none. Whole addresses by post; only the hashes of their secrets are stored.
 */
export async function approvalLinksTo(ctx: BaseCtx, { personId, postIds }: To): Promise<Map<string, string>> {
  if (postIds.length === 0) return new Map();
  const rounds = await ctx.db
    .select({ round: approvalRounds, post: { title: posts.title, districtOnly: posts.districtOnly } })
    .from(approvalRounds)
    .innerJoin(posts, eq(posts.id, approvalRounds.postId))
    .where(and(inArray(approvalRounds.postId, [...postIds]), eq(approvalRounds.state, "open")));
  const frames = await readFrames(ctx, [...new Set(rounds.map(({ round }) => round.associationId))]);
  const made: { row: typeof approvalLinks.$inferInsert; postId: string; address: string }[] = [];
  for (const { round, post } of rounds) {
    if (await mayDecideNow(ctx, round, { frame: frames.get(round.associationId), post, personId })) {
      made.push(linkFor(ctx.now, round, personId));
    }
  }
  if (made.length > 0) await ctx.db.insert(approvalLinks).values(made.map(({ row }) => row));
  return new Map(made.map(({ postId, address }) => [postId, address]));
}

type Who = {
  frame: Frame | undefined;
  post: { title: string; districtOnly: boolean };
  personId: string;
};

async function mayDecideNow(ctx: BaseCtx, round: RoundRow, { frame, post, personId }: Who): Promise<boolean> {
  if (!frame) return false;
  const earlierIds = await earlierDeciders(ctx, round);
  return turnsThatCame(ctx.now, { round, frame, post, earlierIds }).includes(personId);
}

function linkFor(now: Date, round: RoundRow, personId: string) {
  const { token, tokenHash } = makeToken();
  const { associationId, id: roundId, postId, pass, step } = round;
  const expiresAt = addDays(max([round.deadlineAt, now]), daysAfterDeadline);
  const row = { associationId, roundId, pass, step, personId, tokenHash, expiresAt, createdAt: now };
  return { row, postId, address: `${publicUrl()}/decide/${token}` };
}
