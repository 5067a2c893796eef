import "server-only";
import type { BaseCtx } from "./context";
import { countAttempt } from "./count-attempt";
import { limits } from "./limits";

/** Counts one write of a person and says whether it is within sixty a minute. */
export async function countWrite(ctx: Pick<BaseCtx, "db" | "now">, personId: string): Promise<boolean> {
  return (await countAttempt(ctx, { limit: limits.writes, subject: personId })) === 0;
}
