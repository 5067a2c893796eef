import "server-only";
import { and, eq, exists, type SQL, sql } from "drizzle-orm";
import { approvalRounds } from "@/db/schema/approvals";
import { posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";

/** Posts whose newest request for approval is mine: what becomes of it is told to me too. */
export function askedByMe(ctx: Ctx): SQL {
  return exists(
    ctx.db
      .select({ one: sql`1` })
      .from(approvalRounds)
      .where(
        and(
          eq(approvalRounds.associationId, posts.associationId),
          eq(approvalRounds.postId, posts.id),
          eq(approvalRounds.requestedById, ctx.me.personId),
          sql`not exists (select 1 from ${approvalRounds} as later
            where later.association_id = ${posts.associationId} and later.post_id = ${posts.id}
            and later.number > ${approvalRounds.number})`,
        ),
      ),
  );
}
