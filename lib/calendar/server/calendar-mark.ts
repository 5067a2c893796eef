import "server-only";
import { createHash } from "node:crypto";
import { inArray, type SQL, sql } from "drizzle-orm";
import { marks } from "@/db/schema/activity";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { appVersion } from "@/lib/api/server/version";
import { todayIn } from "@/lib/time/zones";

/** The marks of the association and of its state, as a column of any select. */
export function markColumn(scope: Scope): SQL<string> {
  const homes = scope.parentId ? [scope.associationId, scope.parentId] : [scope.associationId];
  return sql<string>`(select string_agg(${marks.mark}::text, ' ' order by ${marks.associationId})
    from ${marks} where ${inArray(marks.associationId, homes)})`;
}

/**
 * One short text for everything an answer of the calendar depends on besides its address: the last write in the
 * association and in its state, the day, who asks in which language, and the version whose reference data was loaded.
 */
export function calendarMark(ctx: Ctx, scope: Scope, written: string): string {
  const depends = [appVersion, todayIn(ctx.now), ctx.locale, ctx.me.personId, scope.fromState, written];
  return createHash("sha256").update(depends.join(" ")).digest("base64url").slice(0, 22);
}

/** The mark that an answer would have now, for one look at two rows. */
export async function readCalendarMark(ctx: Ctx, scope: Scope): Promise<string> {
  const [row] = await ctx.db.select({ written: markColumn(scope) }).from(sql`(values (1)) one`);
  return calendarMark(ctx, scope, row?.written ?? "");
}
