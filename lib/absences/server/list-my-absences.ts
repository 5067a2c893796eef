import "server-only";
import { inArray } from "drizzle-orm";
import { persons } from "@/db/schema/people";
import type { Ctx } from "@/lib/access/server/context";
import { readTeams } from "@/lib/coverage/server/read-teams";
import { workCalendars } from "@/lib/coverage/server/work-calendars";
import { todayIn } from "@/lib/time/zones";
import type { MyAbsence } from "../contract";
import { coverOf } from "./cover-of";
import { absencesOf, placesOf, savedOf } from "./internal";
import { namesOf } from "./names-of";
import { readRequests } from "./read-requests";

/** One's own absences of now and later, with who stands in where. */
export async function listMyAbsences(ctx: Ctx): Promise<{ today: string; absences: MyAbsence[] }> {
  const today = todayIn(ctx.now);
  const rows = (await absencesOf(ctx, ctx.me.personId)).filter(({ endsOn }) => endsOn >= today);
  if (rows.length === 0) return { today, absences: [] };
  const places = await placesOf(ctx, ctx.me.personId);
  const ids = places.map(({ associationId }) => associationId);
  const teams = await readTeams(ctx.db, ids, today);
  const helperIds = [...teams.values()].flatMap(({ helpers }) => helpers.map((one) => one.associationId));
  const names = await namesOf(ctx, [...ids, ...helperIds]);
  const helperNames = new Map([...names].map(([id, { name }]) => [id, name]));
  const calendars = await workCalendars(ctx.db, ids);
  const requests = await readRequests(
    ctx,
    rows.map(({ id }) => id),
  );
  const enteredBy = await namesOfPersons(
    ctx,
    rows.map(({ enteredById }) => enteredById),
  );
  const absences = rows.map((row) => ({
    ...savedOf(row),
    kind: row.kind,
    enteredByName: row.enteredById === ctx.me.personId ? null : (enteredBy.get(row.enteredById) ?? null),
    places: places.flatMap(({ associationId, membershipId }) => {
      const team = teams.get(associationId);
      const calendar = calendars.get(associationId);
      const name = names.get(associationId);
      const member = team?.members.find((one) => one.membershipId === membershipId);
      if (!team || !member || !calendar || !name) return [];
      return [
        {
          ...{ associationId, membershipId, associationName: name.name, associationSlug: name.slug },
          cover: coverOf({ team, member, when: row, calendar, helperNames }),
          requests: requests(row.id, associationId),
        },
      ];
    }),
  }));
  return { today, absences };
}

async function namesOfPersons(ctx: Ctx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await ctx.db
    .select({ id: persons.id, name: persons.name })
    .from(persons)
    .where(inArray(persons.id, [...ids]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
