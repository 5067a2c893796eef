import "server-only";
import { inBackground } from "@/lib/mail/server/in-background";
import type { BaseCtx } from "./context";
import { limits } from "./limits";
import { mailLink } from "./mail-link";
import { perAddress } from "./per-address";
import { refuseTooMany } from "./refuse-too-many";

/**
 * Mails a link for a new password. Answer and time are the same whether or not the address has an account:
 * everything that depends on it happens after the answer.
 * @throws AppError RATE_LIMITED after three requests an hour for one address
 */
export async function requestReset(ctx: BaseCtx, { email }: { email: string }): Promise<{ ok: true }> {
  await refuseTooMany(ctx, [
    ...perAddress(ctx, limits.mailFromAddress),
    { limit: limits.mailToAddress, subject: `reset\n${email}` },
  ]);
  inBackground(() => mailLink(ctx, { email, purpose: "reset" }));
  return { ok: true };
}
