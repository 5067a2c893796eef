import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { loginTokens, sessions } from "@/db/schema/access";
import type { BaseCtx } from "./context";

/** Signs a person out everywhere and kills the links that could let them in again. Inside the caller's transaction. */
export async function endAllSessions(ctx: BaseCtx, personId: string): Promise<void> {
  await ctx.db.delete(sessions).where(eq(sessions.personId, personId));
  await ctx.db
    .update(loginTokens)
    .set({ usedAt: ctx.now })
    .where(and(eq(loginTokens.personId, personId), isNull(loginTokens.usedAt)));
}
