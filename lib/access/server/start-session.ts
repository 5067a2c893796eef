import "server-only";
import { addDays } from "date-fns";
import { and, eq, isNull } from "drizzle-orm";
import { v7 } from "uuid";
import { sessions } from "@/db/schema/access";
import { persons } from "@/db/schema/people";
import { AppError } from "@/lib/errors";
import type { Claims } from "./claims";
import type { BaseCtx, Me } from "./context";
import { idleEnd } from "./idle-end";
import { inTransaction } from "./in-transaction";

/** Absolute life of a session in days, whatever happens in it. */
export const sessionDays = 7;

type VisitorCtx = BaseCtx & { me: Me | null };

/** Who proved to be themselves, and the password's hash as it was at that moment (null where there is none). */
export type Proof = { personId: string; passwordHash: string | null };

/**
 * Opens a new session for somebody who has just proved who they are; a browser's previous one ends with it. A
 * password changed since the proof makes it worthless.
 * @throws AppError UNAUTHORIZED `credentialsWrong`
 */
export function startSession(outer: VisitorCtx, proof: Proof): Promise<Claims> {
  return inTransaction(outer, async (ctx) => {
    if (!(await stillHolds(ctx, proof))) throw new AppError("UNAUTHORIZED", "credentialsWrong");
    const { personId } = proof;
    const sessionId = v7();
    await ctx.db.insert(sessions).values({
      id: sessionId,
      personId,
      createdAt: ctx.now,
      expiresAt: addDays(ctx.now, sessionDays),
      idleExpiresAt: idleEnd(ctx.now),
    });
    if (ctx.me) await ctx.db.delete(sessions).where(eq(sessions.id, ctx.me.sessionId));
    return { personId, sessionId };
  });
}

/** Held until the session stands, so that whoever ends all sessions finds this one or comes first. */
async function stillHolds(ctx: BaseCtx, { personId, passwordHash }: Proof): Promise<boolean> {
  const same = passwordHash === null ? isNull(persons.passwordHash) : eq(persons.passwordHash, passwordHash);
  const rows = await ctx.db
    .select({ id: persons.id })
    .from(persons)
    .where(and(eq(persons.id, personId), same))
    .for("share");
  return rows.length === 1;
}
