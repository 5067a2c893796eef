import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import type { Day } from "@/lib/time/days";

/** Who of some associations is away at `ctx.now`, by membership, with their last day away. */
export type AwayMembers = ReadonlyMap<string, Day>;

/**
 * The one place that says who is away. Absences are no feature yet, so nobody is; whoever decides, reminds or asks takes
 * it from here and needs no change when they come.
 */
export async function awayMembers(
  _ctx: Pick<Ctx, "db" | "now">,
  _ids: readonly string[],
): Promise<AwayMembers> {
  return new Map();
}
