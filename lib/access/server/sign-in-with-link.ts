import "server-only";
import type { BaseCtx } from "./context";
import { forgiveAttempts } from "./forgive-attempts";
import { burnToken, findToken } from "./internal";
import { limits } from "./limits";
import { perAddress } from "./per-address";
import { refuseTooMany } from "./refuse-too-many";

/**
 * Whose link this is; it is used up. Opening the page of the link does nothing yet: mail scanners follow links.
 * @throws AppError RULE `linkInvalid`; RATE_LIMITED `tooManyAttempts` with `minutes`
 */
export async function signInWithLink(
  ctx: BaseCtx,
  { token }: { token: string },
): Promise<{ personId: string }> {
  const attempts = perAddress(ctx, limits.signInFromAddress);
  await refuseTooMany(ctx, attempts);
  const { id, personId } = await findToken(ctx, { token, purpose: "sign_in" });
  await burnToken(ctx, id);
  await forgiveAttempts(ctx, attempts);
  return { personId };
}
