import "server-only";
import type { BaseCtx } from "./context";
import { findAccount, findToken } from "./internal";

/**
 * Whose password the link of a mail would set; looking does not use it up. Asked before anybody thinks of a password.
 * @throws AppError RULE `linkInvalid`
 */
export async function getReset(ctx: BaseCtx, { token }: { token: string }): Promise<{ email: string }> {
  const { personId } = await findToken(ctx, { token, purpose: "reset" });
  const { email } = await findAccount(ctx, personId);
  return { email };
}
