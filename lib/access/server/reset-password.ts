import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { memberships, persons } from "@/db/schema/people";
import { checkPassword } from "./check-password";
import type { BaseCtx } from "./context";
import { endAllSessions } from "./end-all-sessions";
import { hashPassword } from "./hash-password";
import { inTransaction } from "./in-transaction";
import { burnToken, findAccount, findToken } from "./internal";
import { mailPasswordChanged } from "./mail-password-changed";
import { recordAs } from "./record-as";

type Input = { token: string; newPassword: string };

/**
 * Sets a new password with a link from a mail, and ends every session. A refused password leaves the link usable.
 * @throws AppError RULE `linkInvalid`, `passwordCommon`, `passwordOwnWord`
 */
export async function resetPassword(outer: BaseCtx, { token, newPassword }: Input): Promise<{ ok: true }> {
  const { id, personId } = await findToken(outer, { token, purpose: "reset" });
  checkPassword(newPassword, await findAccount(outer, personId));
  const passwordHash = await hashPassword(newPassword);
  await inTransaction(outer, async (ctx) => {
    await ctx.db.update(persons).set({ passwordHash, updatedAt: ctx.now }).where(eq(persons.id, personId));
    await burnToken(ctx, id);
    await endAllSessions(ctx, personId);
    const associationIds = await associationsOf(ctx, personId);
    await recordAs(ctx, { personId, associationIds, kind: "account.passwordReset" });
  });
  mailPasswordChanged(outer, personId);
  return { ok: true };
}

async function associationsOf(ctx: BaseCtx, personId: string): Promise<string[]> {
  const rows = await ctx.db
    .select({ associationId: memberships.associationId })
    .from(memberships)
    .where(and(eq(memberships.personId, personId), isNull(memberships.endedAt)));
  return rows.map((row) => row.associationId);
}
