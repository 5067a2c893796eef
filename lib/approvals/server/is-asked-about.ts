import "server-only";
import { and, eq, isNull, type SQL } from "drizzle-orm";
import { approvalRounds } from "@/db/schema/approvals";
import { associations } from "@/db/schema/associations";
import { posts } from "@/db/schema/posts";
import { can } from "@/lib/access/policy";
import type { Ctx } from "@/lib/access/server/context";
import { stepsOf } from "../rules";

/**
 * Whether a post that the asker could not see otherwise waits for the state's press, and they may decide there. What
 * such a post shows has to be served to them: nobody can decide on a picture they cannot look at.
 */
export async function isAskedAbout(ctx: Ctx, which: SQL): Promise<boolean> {
  const rounds = await ctx.db
    .select({
      path: approvalRounds.path,
      step: approvalRounds.step,
      associationId: associations.id,
      parentId: associations.parentId,
    })
    .from(approvalRounds)
    .innerJoin(posts, eq(posts.id, approvalRounds.postId))
    .innerJoin(associations, eq(associations.id, approvalRounds.associationId))
    .where(and(which, eq(approvalRounds.state, "open"), isNull(posts.deletedAt)));
  return rounds.some(
    ({ path, step, ...place }) =>
      stepsOf[path][step - 1] === "press" && can(ctx.me.standings, "approval.decide", place),
  );
}
