import "server-only";
import { and, eq } from "drizzle-orm";
import { auditEntries } from "@/db/schema/activity";
import { posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { notFound } from "@/lib/errors";
import { inSight } from "@/lib/posts/server/match-posts";
import type { AuditPage } from "../contract";
import { type PageInput, readEntries } from "./read-entries";

/** What stands in the record about one post, newest first: also for those who may not read the whole of it. */
export async function listPostAuditEntries(
  ctx: Ctx,
  input: PageInput & { associationId: string; postId: string },
): Promise<AuditPage> {
  const scope = await enter(ctx, input.associationId, "audit.readOfPost");
  const seen = await ctx.db.$count(posts, and(inSight(scope), eq(posts.id, input.postId)));
  if (seen === 0) throw notFound();
  const { before, limit } = input;
  return readEntries(ctx, scope, { before, limit, where: eq(auditEntries.subjectId, input.postId) });
}
