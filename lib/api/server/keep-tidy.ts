import "server-only";
import { subDays } from "date-fns";
import { lt, or } from "drizzle-orm";
import type { Db } from "@/db/client";
import { loginTokens, rateLimits, sessions } from "@/db/schema/access";
import { activity } from "@/db/schema/activity";

/** How long the record of changes is kept, in days: long enough for undo and questions, short enough to watch nobody. */
const activityDays = 30;

/** Deletes what has served its time: sessions and links that ended, counters, and the record after thirty days. */
export async function keepTidy(db: Db, now: Date): Promise<void> {
  await db.delete(sessions).where(or(lt(sessions.expiresAt, now), lt(sessions.idleExpiresAt, now)));
  await db.delete(loginTokens).where(lt(loginTokens.expiresAt, subDays(now, 1)));
  await db.delete(rateLimits).where(lt(rateLimits.expire, now));
  await db.delete(activity).where(lt(activity.at, subDays(now, activityDays)));
}
