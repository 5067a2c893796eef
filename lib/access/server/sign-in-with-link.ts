import "server-only";
import { eq } from "drizzle-orm";
import { persons } from "@/db/schema/people";
import { ruleBroken } from "@/lib/errors";
import type { Claims } from "./claims";
import type { BaseCtx, Me } from "./context";
import { forgiveAttempts } from "./forgive-attempts";
import { inTransaction } from "./in-transaction";
import { burnToken, findToken } from "./internal";
import { limits } from "./limits";
import { perAddress } from "./per-address";
import { refuseTooMany } from "./refuse-too-many";
import { startSession } from "./start-session";

type VisitorCtx = BaseCtx & { me: Me | null };

/**
 * Opens a session with a link and uses it up, in one step: a link that is killed at the same moment lets nobody in.
 * Opening the page of the link does nothing yet: mail scanners follow links.
 * @throws AppError RULE `linkInvalid`; RATE_LIMITED `tooManyAttempts` with `minutes`
 */
export async function signInWithLink(outer: VisitorCtx, { token }: { token: string }): Promise<Claims> {
  const attempts = perAddress(outer, limits.signInFromAddress);
  await refuseTooMany(outer, attempts);
  const { id, personId } = await findToken(outer, { token, purpose: "sign_in" });
  const opened = await inTransaction(outer, async (ctx) => {
    const passwordHash = await holdAccount(ctx, personId);
    await burnToken(ctx, id);
    return startSession(ctx, { personId, passwordHash });
  });
  await forgiveAttempts(outer, attempts);
  return opened;
}

/** The account before its link, the order of everybody who takes both. */
async function holdAccount(ctx: BaseCtx, personId: string): Promise<string | null> {
  const [account] = await ctx.db
    .select({ passwordHash: persons.passwordHash })
    .from(persons)
    .where(eq(persons.id, personId))
    .for("share");
  if (!account) throw ruleBroken("linkInvalid");
  return account.passwordHash;
}
