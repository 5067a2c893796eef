import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { unlessHeld } from "@/lib/api/server/unless-held";
import { openChecks } from "@/lib/checks/server/open-checks";
import { readCalendarMark } from "./calendar-mark";

/**
 * How many checks still stand in the way of each post in drafting or review. Checks stay in the district: readers from
 * the state are refused.
 * @throws StillHeld when the asker holds this answer and nothing was written since
 */
export async function listOpenChecks(
  ctx: Ctx,
  input: { associationId: string },
): Promise<{ openChecks: Record<string, number> }> {
  const scope = await enter(ctx, input.associationId, "post.readInternal");
  // Read before what it stands for: a write in between makes the answer newer than its mark, never older.
  if (ctx.held) unlessHeld(ctx.held, await readCalendarMark(ctx, scope));
  return { openChecks: await openChecks(ctx, scope) };
}
