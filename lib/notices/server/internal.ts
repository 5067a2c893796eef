import "server-only";
import { and, count, eq, isNull, type SQL } from "drizzle-orm";
import { approvalRounds } from "@/db/schema/approvals";
import { associations } from "@/db/schema/associations";
import { notices } from "@/db/schema/notices";
import { posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import { ofOpenRound, ofSubject, stillConcerns } from "./still-concerns";

/** The notices of the person who asks that are shown to them. Needs what `stillConcerns` needs. */
export function myNotices(ctx: Ctx): SQL | undefined {
  return and(eq(notices.personId, ctx.me.personId), eq(notices.inApp, true), stillConcerns(ctx.db, ctx.now));
}

/** How many of them are unread and still open. */
export async function countUnread(ctx: Ctx): Promise<number> {
  const [row] = await ctx.db
    .select({ unread: count() })
    .from(notices)
    .innerJoin(associations, eq(associations.id, notices.associationId))
    .leftJoin(posts, ofSubject)
    .leftJoin(approvalRounds, ofOpenRound)
    .where(and(myNotices(ctx), isNull(notices.readAt), isNull(notices.settledAt)));
  return row?.unread ?? 0;
}
