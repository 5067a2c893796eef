import "server-only";
import { and, count, type SQL, sql } from "drizzle-orm";
import { posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import type { PostCard } from "../contract";
import { matching, type PostRange } from "./match-posts";
import { heldAsSeen } from "./on-hold";
import { cardColumns } from "./select-cards";

export type ListPostsInput = PostRange & { associationId: string; after?: string; limit: number };
export type PostPage = { posts: PostCard[]; total: number; next: string | null };

/** Undated posts stand last, open times after timed ones. */
const position = sql`(coalesce(${posts.plannedOn}, 'infinity'::date), coalesce(${posts.plannedTime}, '99:99'), ${posts.id})`;

/** One page of the list in order of day and time, with the true total. `next` is the cursor of the following page. */
export async function listPosts(ctx: Ctx, input: ListPostsInput): Promise<PostPage> {
  const scope = await enter(ctx, input.associationId, "post.read");
  const wanted = matching(ctx, scope, input);
  const [rows, [all]] = await Promise.all([
    ctx.db
      .select(cardColumns)
      .from(posts)
      .where(and(wanted, input.after ? behind(input.after) : undefined))
      .orderBy(position)
      .limit(input.limit + 1),
    ctx.db.select({ total: count() }).from(posts).where(wanted),
  ]);
  const page = rows.slice(0, input.limit);
  const last = page.at(-1);
  const next = rows.length > input.limit && last ? cursorOf(last) : null;
  return { posts: page.map((card) => heldAsSeen(scope, card)), total: all?.total ?? 0, next };
}

function cursorOf(post: PostCard): string {
  return [post.plannedOn ?? "infinity", post.plannedTime ?? "99:99", post.id].join("_");
}

/** A cursor that is not one of ours simply starts the list anew. */
function behind(cursor: string): SQL | undefined {
  const parts = /^(infinity|\d{4}-\d\d-\d\d)_(\d\d:\d\d)_([0-9a-f-]{36})$/.exec(cursor);
  if (!parts) return undefined;
  return sql`${position} > (${parts[1]}::date, ${parts[2]}, ${parts[3]}::uuid)`;
}
