import "server-only";
import { and, asc, eq, gte, lte } from "drizzle-orm";
import { duties } from "@/db/enums";
import { associations } from "@/db/schema/associations";
import { holidays } from "@/db/schema/occasions";
import { namesOf } from "@/lib/absences/server/names-of";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { hasDuty } from "@/lib/members/rules";
import { type Day, daysBetween } from "@/lib/time/days";
import { isWorkingDay } from "@/lib/time/working-days";
import { todayIn } from "@/lib/time/zones";
import type { Coverage } from "../contract";
import { coverageOf, gapsOf } from "../rules-coverage";
import { hintsOf } from "../rules-hints";
import { setUpGapsOf } from "../rules-set-up";
import { horizonOf } from "../rules-weeks";
import { namedDays } from "./named-days";
import { readTeam } from "./read-teams";
import { workCalendars } from "./work-calendars";

/**
 * Who has which duty on the working days of eight weeks, and what is worth a look. Names are for those who belong to the
 * association; the state, and whoever only helps out, see the states of the days.
 */
export async function getCoverage(ctx: Ctx, input: { associationId: string }): Promise<Coverage> {
  const { associationId } = await enter(ctx, input.associationId, "coverage.read");
  const today = todayIn(ctx.now);
  const { from, to } = horizonOf(today);
  const team = await readTeam(ctx.db, associationId, from);
  const calendar = (await workCalendars(ctx.db, [associationId])).get(associationId);
  const free = await holidaysOf(ctx, associationId, { from, to });
  const working = daysBetween(from, to).filter((day) => calendar && isWorkingDay(calendar, day));
  const days = coverageOf(team, working);
  const ahead = days.filter(({ day }) => day >= today);
  const doing = team.members.filter(({ roles }) => duties.some((duty) => hasDuty(roles, duty)));
  const named = team.members.some(({ personId }) => personId === ctx.me.personId);
  const helpers = team.helpers.map((helper) => helper.associationId);
  const helperNames = named ? await namesOf(ctx, helpers) : new Map<string, { name: string }>();
  return {
    ...{ today, from, named, holidays: free },
    days: namedDays(days, { team, helperNames, named }),
    gaps: gapsOf(ahead),
    hints: hintsOf({ today, days, holidays: free, away: doing.flatMap(({ absences }) => absences) }),
    setUp: setUpGapsOf(team),
  };
}

function holidaysOf(ctx: Ctx, associationId: string, { from, to }: { from: Day; to: Day }) {
  const { kind, name, startsOn, endsOn } = holidays;
  return ctx.db
    .select({ kind, name, startsOn, endsOn })
    .from(holidays)
    .innerJoin(associations, eq(associations.federalState, holidays.federalState))
    .where(and(eq(associations.id, associationId), lte(startsOn, to), gte(endsOn, from)))
    .orderBy(asc(startsOn), asc(name));
}
