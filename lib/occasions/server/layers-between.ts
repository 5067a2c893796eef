import "server-only";
import { and, asc, eq, gte, lte } from "drizzle-orm";
import { jsonList, named } from "@/db/json-list";
import { associations } from "@/db/schema/associations";
import { actionDays, holidays } from "@/db/schema/occasions";
import type { Ctx, Scope } from "@/lib/access/server/context";
import type { Holiday, Occasion } from "@/lib/calendar/contract";
import { occasionsBetween, type RuledDay } from "../rules";

type Layers = { holidays: Holiday[]; occasions: Occasion[] };
type RuledRow = RuledDay &
  Pick<Occasion, "actionDayId" | "topics" | "stateWide"> &
  Record<"nameDe" | "nameEn", string>;

/**
 * Holidays of the association's federal state and the action days of its state association, as columns of a select
 * from `associations`, so that a screen stays one statement; `layersBetween` makes the layers of them.
 */
export function layerColumns(ctx: Ctx, scope: Scope, range: { from: string; to: string }) {
  const free = ctx.db
    .select(
      named({
        kind: holidays.kind,
        name: holidays.name,
        startsOn: holidays.startsOn,
        endsOn: holidays.endsOn,
      }),
    )
    .from(holidays)
    .where(
      and(
        eq(holidays.federalState, associations.federalState),
        lte(holidays.startsOn, range.to),
        gte(holidays.endsOn, range.from),
      ),
    )
    .orderBy(asc(holidays.startsOn));
  const { id: actionDayId, key, nameDe, nameEn, rule, topics, stateWide } = actionDays;
  const days = ctx.db
    .select(named({ actionDayId, key, nameDe, nameEn, rule, topics, stateWide }))
    .from(actionDays)
    .where(eq(actionDays.associationId, scope.parentId ?? scope.associationId));
  return { holidays: jsonList<Holiday>(free), actionDays: jsonList<RuledRow>(days) };
}

/** The layers of a range of days, from what `layerColumns` read for it. */
export function layersBetween(
  ctx: Ctx,
  read: { holidays: Holiday[]; actionDays: RuledRow[] },
  range: { from: string; to: string },
): Layers {
  const occasions = occasionsBetween(read.actionDays, range.from, range.to).map((found) => ({
    actionDayId: found.actionDayId,
    name: ctx.locale === "de" ? found.nameDe : found.nameEn,
    day: found.day,
    lastDay: found.lastDay,
    confirmed: found.confirmed,
    stateWide: found.stateWide,
    topics: found.topics,
  }));
  return { holidays: read.holidays, occasions };
}
