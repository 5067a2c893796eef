import "server-only";
import { inArray } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { Duty, Role } from "@/db/enums";
import { associations } from "@/db/schema/associations";
import type { Standing } from "@/lib/access/policy";
import { momentOf } from "../rules-away";
import { dutiesTakenOver } from "../rules-stand-in";
import { readTeams } from "./read-teams";

/** A duty that somebody has at this moment for somebody who is away, and where. */
export type StandsIn = {
  associationId: string;
  duty: Duty;
  /** Whose duty it is. */
  membershipId: string;
  personId: string;
  name: string;
};

export type Stood = { standings: Standing[]; standsIn: StandsIn[] };

/** The role that a duty brings for as long as somebody has it for another. */
const roleOf = { editing: "editor", approving: "approver" } as const satisfies Record<Duty, Role>;

type Asker = { personId: string; standings: readonly Standing[]; awayIn: readonly string[] };

/**
 * What some people may do at this moment: their own roles, and those of the duties they have for somebody who is away.
 * Reckoned from the dates each time, so that nothing has to be taken back. `awayIn` are the associations to look at.
 */
export async function standingsNow(db: Db, now: Date, askers: readonly Asker[]): Promise<Map<string, Stood>> {
  const ids = [...new Set(askers.flatMap(({ awayIn }) => awayIn))];
  const moment = momentOf(now);
  const teams = await readTeams(db, ids, moment.day);
  const places = await placesOf(db, ids);
  return new Map(
    askers.map(({ personId, standings, awayIn }) => {
      const standsIn = awayIn.flatMap((associationId) => {
        const team = teams.get(associationId);
        const taken = team ? dutiesTakenOver(team, personId, moment) : [];
        return taken.map(({ duty, principal: { membershipId, personId: whose, name } }) => ({
          ...{ associationId, duty, membershipId, name },
          personId: whose,
        }));
      });
      return [personId, { standings: withDuties(standings, standsIn, places), standsIn }];
    }),
  );
}

type Places = Map<string, Omit<Standing, "roles">>;

async function placesOf(db: Db, ids: readonly string[]): Promise<Places> {
  if (ids.length === 0) return new Map();
  const { id, parentId, kind } = associations;
  const rows = await db
    .select({ associationId: id, parentId, kind })
    .from(associations)
    .where(inArray(id, [...ids]));
  return new Map(rows.map((row) => [row.associationId, row]));
}

function withDuties(own: readonly Standing[], standsIn: readonly StandsIn[], places: Places): Standing[] {
  const brought = Map.groupBy(standsIn, ({ associationId }) => associationId);
  const added = ({ associationId }: Pick<Standing, "associationId">) =>
    (brought.get(associationId) ?? []).map(({ duty }) => roleOf[duty]);
  const held = own.map((one) => ({ ...one, roles: [...new Set([...one.roles, ...added(one)])] }));
  const elsewhere = [...brought.keys()].filter(
    (id) => !own.some(({ associationId }) => associationId === id),
  );
  return [
    ...held,
    ...elsewhere.flatMap((id) => {
      const place = places.get(id);
      return place ? [{ ...place, roles: [...new Set(added(place))] }] : [];
    }),
  ];
}
