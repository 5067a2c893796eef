import "server-only";
import type { BaseCtx } from "./context";
import { countAttempt } from "./count-attempt";
import type { Limit } from "./limits";

type Written = { personId: string; limit: Limit };

/** Counts one write or question of a person and says whether it is within the limit. */
export async function countWrite(
  ctx: Pick<BaseCtx, "db" | "now">,
  { personId, limit }: Written,
): Promise<boolean> {
  return (await countAttempt(ctx, { limit, subject: personId })) === 0;
}
