import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { persons } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import type { PostApproval } from "../contract";
import { type Right, rightToDecide } from "../rules-decide";
import type { Deciders } from "../rules-path";
import { contentIn, decisionsOf, earlierDeciders, roundsOf, toRound } from "./internal";
import { readFrame } from "./read-frame";
import { chainLines, waitingOf } from "./waiting-of";

type OfPost = { associationId: string; postId: string };

/** Everything about the approvals of a post, for people of its district. The caller has made sure that it is in sight. */
export async function approvalOf(ctx: Ctx, post: OfPost): Promise<PostApproval> {
  const rows = await roundsOf(ctx, post);
  const [newest, ...older] = rows;
  if (!newest) return { round: null, earlier: [], chain: [], right: null, approved: null };
  const decisions = await decisionsOf(ctx, rows, ctx.me.personId);
  const names = await namesOf(
    ctx,
    rows.map(({ requestedById }) => requestedById),
  );
  const shown = (row: typeof newest) =>
    toRound(row, names.get(row.requestedById) ?? "", decisions.get(row.id) ?? []);
  const approved = rows.find(({ state }) => state === "approved");
  const known = {
    round: shown(newest),
    earlier: older.map(shown),
    approved: approved
      ? {
          at: (approved.closedAt ?? approved.updatedAt).toISOString(),
          content: contentIn(approved),
          contentHash: approved.contentHash,
          plannedOn: approved.plannedOn,
        }
      : null,
  };
  if (newest.state !== "open") return { ...known, chain: [], right: null };
  const frame = await readFrame(ctx, post.associationId);
  const waiting = waitingOf(newest, frame, {
    earlierIds: await earlierDeciders(ctx, newest),
    districtOnly: await isDistrictOnly(ctx, post),
  });
  const right = rightToDecide(waiting, ctx.me.personId, ctx.now);
  return { ...known, chain: chainLines(waiting), right: toRight(right, frame.deciders) };
}

async function isDistrictOnly(ctx: Ctx, { associationId, postId }: OfPost): Promise<boolean> {
  const [row] = await ctx.db
    .select({ districtOnly: posts.districtOnly })
    .from(posts)
    .where(and(eq(posts.associationId, associationId), eq(posts.id, postId)));
  return row?.districtOnly ?? true;
}

/** A right as it is shown. */
export function toRight(right: Right, { district, state }: Deciders): NonNullable<PostApproval["right"]> {
  if (!right.may) {
    return { may: false, why: right.why, from: right.why === "notYet" ? right.from.toISOString() : null };
  }
  const principal = [...district, ...state].find(({ personId }) => personId === right.onBehalfOf);
  return { may: true, as: right.as, onBehalfOfName: principal?.name ?? null };
}

/** The names of some persons. */
export async function namesOf(ctx: Pick<Ctx, "db">, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.db
    .select({ id: persons.id, name: persons.name })
    .from(persons)
    .where(inArray(persons.id, [...new Set(ids)]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
