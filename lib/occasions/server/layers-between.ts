import "server-only";
import { and, asc, eq, gte, inArray, lte } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import { actionDays, holidays } from "@/db/schema/occasions";
import type { Ctx, Scope } from "@/lib/access/server/context";
import type { Holiday, Occasion } from "@/lib/calendar/contract";
import { type OccasionRule, occasionsBetween } from "../rules";

/** Holidays of the association's federal state and the action days of its state association in a range of days. */
export async function layersBetween(
  ctx: Ctx,
  scope: Scope,
  range: { from: string; to: string },
): Promise<{ holidays: Holiday[]; occasions: Occasion[] }> {
  const home = ctx.db
    .select({ federalState: associations.federalState })
    .from(associations)
    .where(eq(associations.id, scope.associationId));
  const [free, days] = await Promise.all([
    ctx.db
      .select({
        kind: holidays.kind,
        name: holidays.name,
        startsOn: holidays.startsOn,
        endsOn: holidays.endsOn,
      })
      .from(holidays)
      .where(
        and(
          inArray(holidays.federalState, home),
          lte(holidays.startsOn, range.to),
          gte(holidays.endsOn, range.from),
        ),
      )
      .orderBy(asc(holidays.startsOn)),
    ctx.db
      .select({
        actionDayId: actionDays.id,
        key: actionDays.key,
        nameDe: actionDays.nameDe,
        nameEn: actionDays.nameEn,
        rule: actionDays.rule,
        topics: actionDays.topics,
        stateWide: actionDays.stateWide,
      })
      .from(actionDays)
      .where(eq(actionDays.associationId, scope.parentId ?? scope.associationId)),
  ]);
  const ruled = days.map((row) => ({ ...row, rule: asRule(row.rule) }));
  const occasions = occasionsBetween(ruled, range.from, range.to).map((found) => ({
    actionDayId: found.actionDayId,
    name: ctx.locale === "de" ? found.nameDe : found.nameEn,
    day: found.day,
    lastDay: found.lastDay,
    confirmed: found.confirmed,
    stateWide: found.stateWide,
    topics: found.topics,
  }));
  return { holidays: free, occasions };
}

/** The column is only ever written from typed reference data, so its shape is known. */
function asRule(stored: unknown): OccasionRule {
  return stored as OccasionRule;
}
