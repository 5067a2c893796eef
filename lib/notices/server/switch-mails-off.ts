import "server-only";
import { eq, sql } from "drizzle-orm";
import { noticeSettings } from "@/db/schema/notices";
import { persons } from "@/db/schema/people";
import type { BaseCtx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";

/**
 * Ends all mails about notices for a person, also those that wait and of kinds that come later; in the app they are as
 * before. Twice is the same as once, and for somebody who is gone it is nothing.
 */
export async function switchMailsOff(outer: BaseCtx, personId: string): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const updatedAt = ctx.now;
    await ctx.db
      .update(persons)
      .set({ noticeMailsOffAt: ctx.now, updatedAt, revision: sql`${persons.revision} + 1` })
      .where(eq(persons.id, personId));
    await ctx.db
      .update(noticeSettings)
      .set({ byMail: false, updatedAt, revision: sql`${noticeSettings.revision} + 1` })
      .where(eq(noticeSettings.personId, personId));
  });
}
