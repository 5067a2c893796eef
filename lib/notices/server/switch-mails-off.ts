import "server-only";
import { sql } from "drizzle-orm";
import { noticeKinds } from "@/db/enums";
import { noticeSettings } from "@/db/schema/notices";
import type { BaseCtx } from "@/lib/access/server/context";
import { noticeRules } from "../rules";

/** Ends all mails about notices for a person; in the app they are as before. Twice is the same as once. */
export async function switchMailsOff(ctx: BaseCtx, personId: string): Promise<void> {
  const rows = noticeKinds.map((kind) => ({
    ...{ personId, kind, inApp: noticeRules[kind].inApp, byMail: false },
    createdAt: ctx.now,
    updatedAt: ctx.now,
  }));
  await ctx.db
    .insert(noticeSettings)
    .values(rows)
    .onConflictDoUpdate({
      target: [noticeSettings.personId, noticeSettings.kind],
      set: { byMail: false, updatedAt: ctx.now, revision: sql`${noticeSettings.revision} + 1` },
    });
}
