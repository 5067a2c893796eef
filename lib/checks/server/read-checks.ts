import "server-only";
import type { Ctx, Scope } from "@/lib/access/server/context";
import type { PostChecks } from "../contract";
import { currentList } from "./current-list";
import { answersOf, decidedRisk } from "./internal";

/** The list, the answers and the decisions about a post that is known to be in sight. */
export async function readChecks(ctx: Ctx, scope: Scope, postId: string): Promise<PostChecks> {
  const [list, answers, risk] = await Promise.all([
    currentList(ctx, scope),
    answersOf(ctx, scope, postId),
    decidedRisk(ctx, scope, postId),
  ]);
  const { number, checkedOn, items } = list;
  return { list: { number, checkedOn, items }, answers, risk };
}
