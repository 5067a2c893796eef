import "server-only";
import { eq, sql } from "drizzle-orm";
import { persons } from "@/db/schema/people";
import type { Ctx } from "@/lib/access/server/context";

/** Whether mails that cannot wait may reach the person signed in between 18 and 7 o'clock and at weekends too. */
export async function setQuietMails(ctx: Ctx, input: { mailInQuietHours: boolean }): Promise<{ ok: true }> {
  const { mailInQuietHours } = input;
  await ctx.db
    .update(persons)
    .set({ mailInQuietHours, updatedAt: ctx.now, revision: sql`${persons.revision} + 1` })
    .where(eq(persons.id, ctx.me.personId));
  return { ok: true };
}
