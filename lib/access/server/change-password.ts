import "server-only";
import { and, eq } from "drizzle-orm";
import { persons } from "@/db/schema/people";
import { ruleBroken } from "@/lib/errors";
import { checkPassword } from "./check-password";
import type { Ctx } from "./context";
import { endAllSessions } from "./end-all-sessions";
import { forgiveAttempts } from "./forgive-attempts";
import { hashPassword } from "./hash-password";
import { inTransaction } from "./in-transaction";
import { findAccount } from "./internal";
import { limits } from "./limits";
import { mailPasswordChanged } from "./mail-password-changed";
import { recordAs } from "./record-as";
import { refuseTooMany } from "./refuse-too-many";
import { verifyPassword } from "./verify-password";

type Input = { currentPassword: string; newPassword: string };

/**
 * Sets a new password and ends every session, this one included: the page signs in again with the new one.
 * @throws AppError RULE `passwordWrong`, `passwordSame`, `passwordCommon`, `passwordOwnWord`; RATE_LIMITED
 */
export async function changePassword(outer: Ctx, input: Input): Promise<{ ok: true }> {
  const { personId, standings } = outer.me;
  const account = await findAccount(outer, personId);
  const attempts = [{ limit: limits.signInToAccount, subject: personId }];
  await refuseTooMany(outer, attempts);
  if (!(await verifyPassword(input.currentPassword, account.passwordHash))) throw ruleBroken("passwordWrong");
  await forgiveAttempts(outer, attempts);
  if (input.newPassword === input.currentPassword) throw ruleBroken("passwordSame");
  checkPassword(input.newPassword, account);
  const passwordHash = await hashPassword(input.newPassword);
  await inTransaction(outer, async (ctx) => {
    const changed = await ctx.db
      .update(persons)
      .set({ passwordHash, updatedAt: ctx.now })
      .where(and(eq(persons.id, personId), eq(persons.passwordHash, account.passwordHash ?? "")))
      .returning({ id: persons.id });
    if (changed.length === 0) throw ruleBroken("passwordWrong");
    await endAllSessions(ctx, personId);
    const associationIds = standings.map((standing) => standing.associationId);
    await recordAs(ctx, { personId, associationIds, kind: "account.passwordChanged" });
  });
  mailPasswordChanged(outer, personId);
  return { ok: true };
}
