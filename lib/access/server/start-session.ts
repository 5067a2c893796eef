import "server-only";
import { addDays } from "date-fns";
import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { sessions } from "@/db/schema/access";
import type { BaseCtx, Me } from "./context";
import { idleEnd } from "./idle-end";

/** Absolute life of a session in days, whatever happens in it. */
export const sessionDays = 7;

/** Opens a new session for somebody who has just proved who they are; a browser's previous one ends with it. */
export async function startSession(ctx: BaseCtx & { me: Me | null }, personId: string): Promise<string> {
  const id = v7();
  await ctx.db.insert(sessions).values({
    id,
    personId,
    createdAt: ctx.now,
    expiresAt: addDays(ctx.now, sessionDays),
    idleExpiresAt: idleEnd(ctx.now),
  });
  if (ctx.me) await ctx.db.delete(sessions).where(eq(sessions.id, ctx.me.sessionId));
  return id;
}
