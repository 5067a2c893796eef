import "server-only";
import type { Db } from "@/db/client";
import { type Day, daysBetween } from "@/lib/time/days";
import { isWorkingDay } from "@/lib/time/working-days";
import { coverageOf, type DayCoverage } from "../rules-coverage";
import type { Team } from "../rules-team";
import { readTeams } from "./read-teams";
import { workCalendars } from "./work-calendars";

/** The coverage of some associations on their own working days of a range, in a handful of statements. */
export async function coverageOfMany(
  db: Db,
  ids: readonly string[],
  { from, to }: { from: Day; to: Day },
): Promise<Map<string, { team: Team; days: DayCoverage[] }>> {
  const teams = await readTeams(db, ids, from);
  const calendars = await workCalendars(db, ids);
  const range = daysBetween(from, to);
  return new Map(
    [...teams].map(([id, team]) => {
      const calendar = calendars.get(id);
      const working = range.filter((day) => calendar && isWorkingDay(calendar, day));
      return [id, { team, days: coverageOf(team, working) }];
    }),
  );
}
