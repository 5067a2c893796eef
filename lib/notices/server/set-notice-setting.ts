import "server-only";
import { sql } from "drizzle-orm";
import type { NoticeKind } from "@/db/enums";
import { noticeSettings } from "@/db/schema/notices";
import type { Ctx } from "@/lib/access/server/context";

export type SetNoticeSettingInput = { kind: NoticeKind; inApp: boolean; byMail: boolean };

/** Switches one kind for the person signed in, in the app from the next notice on; mails that wait leave it out at once. */
export async function setNoticeSetting(ctx: Ctx, input: SetNoticeSettingInput): Promise<{ ok: true }> {
  const { kind, inApp, byMail } = input;
  await ctx.db
    .insert(noticeSettings)
    .values({
      personId: ctx.me.personId,
      ...{ kind, inApp, byMail },
      createdAt: ctx.now,
      updatedAt: ctx.now,
    })
    .onConflictDoUpdate({
      target: [noticeSettings.personId, noticeSettings.kind],
      set: { inApp, byMail, updatedAt: ctx.now, revision: sql`${noticeSettings.revision} + 1` },
    });
  return { ok: true };
}
