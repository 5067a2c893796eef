import "server-only";
import { eq } from "drizzle-orm";
import { noticeKinds } from "@/db/enums";
import { noticeSettings } from "@/db/schema/notices";
import { persons } from "@/db/schema/people";
import type { Ctx } from "@/lib/access/server/context";
import type { NoticeSettings } from "../contract";
import { switchesFor } from "../rules";

/** How the person signed in wants to hear of each kind, whether they ever switched it or not. */
export async function getNoticeSettings(ctx: Ctx): Promise<NoticeSettings> {
  const { personId } = ctx.me;
  const [stored, [person]] = await Promise.all([
    ctx.db.select().from(noticeSettings).where(eq(noticeSettings.personId, personId)),
    ctx.db
      .select({ mailInQuietHours: persons.mailInQuietHours, mailsOffAt: persons.noticeMailsOffAt })
      .from(persons)
      .where(eq(persons.id, personId)),
  ]);
  const byKind = new Map(stored.map((row) => [row.kind, row]));
  const mailsOff = person?.mailsOffAt != null;
  const kinds = noticeKinds.map((kind) => ({ kind, ...switchesFor(kind, byKind.get(kind), mailsOff) }));
  return { kinds, mailInQuietHours: person?.mailInQuietHours ?? false };
}
