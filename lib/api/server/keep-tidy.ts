import "server-only";
import { subDays, subMonths } from "date-fns";
import { lt, or } from "drizzle-orm";
import type { Db } from "@/db/client";
import { absences } from "@/db/schema/absences";
import { loginTokens, rateLimits, sessions } from "@/db/schema/access";
import { activity } from "@/db/schema/activity";
import { approvalLinks } from "@/db/schema/approvals";
import { notices, outgoingMails } from "@/db/schema/notices";
import { keptMonths } from "@/lib/absences/rules";
import { tidyMedia } from "@/lib/media/server/tidy-media";
import { todayIn } from "@/lib/time/zones";

/** How long the record of changes is kept, in days: long enough for undo and questions, short enough to watch nobody. */
const activityDays = 30;

/** How long something told stays in somebody's list while nothing was done about it, in days. */
const openNoticeDays = 90;

/**
 * Deletes what has served its time: sessions and links that ended, counters; after
 * thirty days the record, deleted media, mails that were sent or given up, and what people were told and is settled;
 * after three months absences that ended or were taken back, with who was asked to stand in and the handover.
 */
export async function keepTidy(db: Db, now: Date): Promise<void> {
  await db.delete(sessions).where(or(lt(sessions.expiresAt, now), lt(sessions.idleExpiresAt, now)));
  await db.delete(loginTokens).where(lt(loginTokens.expiresAt, subDays(now, 1)));
  await db.delete(approvalLinks).where(lt(approvalLinks.expiresAt, subDays(now, 1)));
  await db.delete(rateLimits).where(lt(rateLimits.expire, now));
  await db.delete(activity).where(lt(activity.at, subDays(now, activityDays)));
  const before = subDays(now, activityDays);
  await db
    .delete(outgoingMails)
    .where(or(lt(outgoingMails.sentAt, before), lt(outgoingMails.failedAt, before)));
  await db
    .delete(notices)
    .where(or(lt(notices.settledAt, before), lt(notices.createdAt, subDays(now, openNoticeDays))));
  const end = subMonths(now, keptMonths);
  await db.delete(absences).where(or(lt(absences.endsOn, todayIn(end)), lt(absences.cancelledAt, end)));
  await tidyMedia(db, now);
}
