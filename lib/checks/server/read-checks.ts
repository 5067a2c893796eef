import "server-only";
import type { Ctx, Scope } from "@/lib/access/server/context";
import type { PostChecks } from "../contract";
import { currentList } from "./current-list";
import { answersOf, decidedRisk } from "./internal";

/**
 * The list, the answers and the decisions about a post that is known to be in sight. One after the other: a transaction
 * on PostgreSQL takes one query at a time.
 */
export async function readChecks(ctx: Ctx, scope: Scope, postId: string): Promise<PostChecks> {
  const { number, checkedOn, items } = await currentList(ctx, scope);
  const answers = await answersOf(ctx, scope, postId);
  const risk = await decidedRisk(ctx, scope, postId);
  return { list: { number, checkedOn, items }, answers, risk };
}
