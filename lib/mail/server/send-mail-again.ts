import "server-only";
import { and, eq, isNotNull, sql } from "drizzle-orm";
import { outgoingMails } from "@/db/schema/notices";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { ruleBroken } from "@/lib/errors";
import { mailMayGoAt } from "@/lib/notices/rules-mail-time";
import { noticesOfMail } from "@/lib/notices/server/notices-of-mail";
import { findMail } from "./find-mail";
import { mailConfigured } from "./send-mail";

/**
 * Has a mail that was given up sent anew, as if it had just come up: at once, or where its reader has quiet time, at its
 * end (`waitsUntil`). Throws `RULE` for any other.
 */
export async function sendMailAgain(
  outer: Ctx,
  input: { associationId: string; mailId: string },
): Promise<{ waitsUntil: string | null }> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "operations.manage");
    const { associationId } = scope;
    await findMail(ctx, scope, input.mailId);
    if (!mailConfigured) throw ruleBroken("mailNotConfigured");
    const dueAt = mailMayGoAt(await noticesOfMail(ctx.db, input.mailId, ctx.now), ctx.now);
    const again = await ctx.db
      .update(outgoingMails)
      .set({
        failedAt: null,
        attempts: 0,
        dueAt,
        updatedAt: ctx.now,
        revision: sql`${outgoingMails.revision} + 1`,
      })
      .where(and(eq(outgoingMails.id, input.mailId), isNotNull(outgoingMails.failedAt)))
      .returning({ id: outgoingMails.id });
    if (again.length === 0) throw ruleBroken("mailNotFailed");
    await record(ctx, { associationId, kind: "mails.sentAgain", subjectId: input.mailId });
    return { waitsUntil: dueAt > ctx.now ? dueAt.toISOString() : null };
  });
}
