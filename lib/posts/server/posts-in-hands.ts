import "server-only";
import { and, asc, eq, inArray, notInArray, or, sql } from "drizzle-orm";
import type { Step } from "@/db/enums";
import { formats } from "@/db/schema/associations";
import { posts } from "@/db/schema/posts";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { minutesOf, type StepMinutes } from "@/lib/budget/rules-steps";
import type { Post } from "../contract";
import { postColumns, toPost } from "./internal";
import { inSight } from "./match-posts";

const most = 500;

export type PostInHands = Post & { minutes: Record<Step, number>; heldReason: string | null };
/** `ids` are posts that are looked for too, whoever has them by now. */
type Wanted = { membershipId: string; ids: readonly string[] };

/** The whole posts somebody is responsible for and that are not finished, by day and time; undated ones last. */
export async function postsInHands(
  ctx: Ctx,
  scope: Scope,
  { membershipId, ids }: Wanted,
): Promise<PostInHands[]> {
  const theirs = and(
    eq(posts.responsibleId, membershipId),
    notInArray(posts.stage, ["evaluated", "discarded"]),
  );
  const rows = await ctx.db
    .select({ post: postColumns, held: posts.heldReason, own: posts.minutes, format: formats.minutes })
    .from(posts)
    .leftJoin(formats, and(eq(formats.associationId, posts.associationId), eq(formats.id, posts.formatId)))
    .where(and(inSight(scope), or(theirs, inArray(posts.id, [...ids]))))
    .orderBy(sql`${posts.plannedOn} asc nulls last`, sql`${posts.plannedTime} asc nulls last`, asc(posts.id))
    .limit(most);
  return rows.map(({ post, held, own, format }) => ({
    ...toPost(scope, post),
    minutes: minutesOf(format satisfies StepMinutes | null, own),
    heldReason: held,
  }));
}
