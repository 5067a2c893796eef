import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { loginTokens, sessions } from "@/db/schema/access";
import { approvalLinks } from "@/db/schema/approvals";
import { persons } from "@/db/schema/people";
import type { BaseCtx } from "./context";

/**
 * Signs a person out everywhere and kills the links that could let them in again or decide in their name. Inside the caller's transaction,
 * which must not have touched a session or link before: the account comes first, as in every sign-in.
 */
export async function endAllSessions(ctx: BaseCtx, personId: string): Promise<void> {
  await ctx.db.select({ id: persons.id }).from(persons).where(eq(persons.id, personId)).for("no key update");
  await ctx.db.delete(sessions).where(eq(sessions.personId, personId));
  await ctx.db
    .update(loginTokens)
    .set({ usedAt: ctx.now })
    .where(and(eq(loginTokens.personId, personId), isNull(loginTokens.usedAt)));
  await ctx.db
    .update(approvalLinks)
    .set({ revokedAt: ctx.now })
    .where(and(eq(approvalLinks.personId, personId), isNull(approvalLinks.usedAt)));
}
