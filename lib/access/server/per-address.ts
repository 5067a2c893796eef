import "server-only";
import { unknownAddress } from "./address-of";
import type { Attempt } from "./attempt-key";
import type { BaseCtx } from "./context";
import type { Limit } from "./limits";

/** An attempt counted for the address it comes from; none where that is unknown, or one guesser locks all out. */
export function perAddress(ctx: BaseCtx, limit: Limit): Attempt[] {
  return ctx.address === unknownAddress ? [] : [{ limit, subject: ctx.address }];
}
