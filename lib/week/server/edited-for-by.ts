import "server-only";
import { and, eq, exists, inArray, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { deputies } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";

/** Posts for whose responsible person somebody edits in their stead; `me` are the memberships of that somebody. */
export function editedForBy(ctx: Ctx, me: SQLWrapper): SQL {
  return exists(
    ctx.db
      .select({ one: sql`1` })
      .from(deputies)
      .where(
        and(
          eq(deputies.associationId, posts.associationId),
          eq(deputies.membershipId, posts.responsibleId),
          eq(deputies.duty, "editing"),
          inArray(deputies.deputyMembershipId, me),
        ),
      ),
  );
}
