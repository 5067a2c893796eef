import "server-only";
import { and, asc, desc, eq, gte, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { Duty } from "@/db/enums";
import { absences, standInRequests } from "@/db/schema/absences";
import { associations } from "@/db/schema/associations";
import { coverAgreements } from "@/db/schema/coverage";
import { deputies, memberships, persons } from "@/db/schema/people";
import type { Day } from "@/lib/time/days";
import type { Away, Team, TeamMember } from "../rules-team";

/**
 * The people of some associations with their deputies and their absences that end on `from` or later, and the people of
 * those that help them: in a handful of statements however many there are.
 */
export async function readTeams(db: Db, ids: readonly string[], from: Day): Promise<Map<string, Team>> {
  if (ids.length === 0) return new Map();
  const agreed = await agreements(db, ids);
  const members = await peopleOf(db, [...new Set([...ids, ...agreed.map(({ helperId }) => helperId)])], from);
  return new Map(
    ids.map((associationId) => [
      associationId,
      {
        associationId,
        members: members.get(associationId) ?? [],
        helpers: agreed
          .filter((one) => one.associationId === associationId)
          .map((one) => ({
            associationId: one.helperId,
            duties: one.duties,
            members: members.get(one.helperId) ?? [],
          })),
      },
    ]),
  );
}

/** The people of one association. */
export async function readTeam(db: Db, associationId: string, from: Day): Promise<Team> {
  const team = (await readTeams(db, [associationId], from)).get(associationId);
  return team ?? { associationId, members: [], helpers: [] };
}

/** Neighbours before the state, which is the last resort. */
function agreements(db: Db, ids: readonly string[]) {
  return db
    .select({
      associationId: coverAgreements.associationId,
      helperId: coverAgreements.helperId,
      duties: coverAgreements.duties,
    })
    .from(coverAgreements)
    .innerJoin(associations, eq(associations.id, coverAgreements.helperId))
    .where(
      and(
        inArray(coverAgreements.associationId, [...ids]),
        isNotNull(coverAgreements.agreedAt),
        isNull(coverAgreements.endedAt),
      ),
    )
    .orderBy(asc(associations.kind), asc(coverAgreements.createdAt), asc(coverAgreements.id));
}

async function peopleOf(db: Db, ids: readonly string[], from: Day): Promise<Map<string, TeamMember[]>> {
  const members = await db
    .select({
      associationId: memberships.associationId,
      membershipId: memberships.id,
      personId: memberships.personId,
      name: persons.name,
      roles: memberships.roles,
    })
    .from(memberships)
    .innerJoin(persons, eq(persons.id, memberships.personId))
    .where(and(inArray(memberships.associationId, [...ids]), isNull(memberships.endedAt)))
    .orderBy(asc(persons.name), asc(memberships.id));
  const orders = await db
    .select({
      membershipId: deputies.membershipId,
      duty: deputies.duty,
      deputyId: deputies.deputyMembershipId,
    })
    .from(deputies)
    .where(inArray(deputies.associationId, [...ids]))
    .orderBy(asc(deputies.position));
  const orderOf = Map.groupBy(orders, ({ membershipId, duty }) => `${membershipId} ${duty}`);
  const awayOf = await absencesOf(db, [...new Set(members.map(({ personId }) => personId))], from);
  const named = (membershipId: string, duty: Duty) =>
    (orderOf.get(`${membershipId} ${duty}`) ?? []).map(({ deputyId }) => deputyId);
  const rows = members.map(({ associationId, ...member }) => ({
    associationId,
    member: {
      ...member,
      deputies: {
        editing: named(member.membershipId, "editing"),
        approving: named(member.membershipId, "approving"),
      } satisfies Record<Duty, string[]>,
      absences: awayOf.get(member.personId) ?? [],
    },
  }));
  const grouped = Map.groupBy(rows, ({ associationId }) => associationId);
  return new Map([...grouped].map(([id, some]) => [id, some.map(({ member }) => member)]));
}

async function absencesOf(db: Db, personIds: readonly string[], from: Day): Promise<Map<string, Away[]>> {
  if (personIds.length === 0) return new Map();
  const rows = await db
    .select({
      id: absences.id,
      personId: absences.personId,
      startsOn: absences.startsOn,
      startsAtNoon: absences.startsAtNoon,
      endsOn: absences.endsOn,
      endsAtNoon: absences.endsAtNoon,
    })
    .from(absences)
    .where(
      and(
        inArray(absences.personId, [...personIds]),
        isNull(absences.cancelledAt),
        gte(absences.endsOn, from),
      ),
    )
    .orderBy(asc(absences.startsOn), desc(absences.startsAtNoon), asc(absences.id));
  if (rows.length === 0) return new Map();
  const declined = await db
    .select({ absenceId: standInRequests.absenceId, deputyId: standInRequests.deputyId })
    .from(standInRequests)
    .where(
      and(
        inArray(
          standInRequests.absenceId,
          rows.map(({ id }) => id),
        ),
        eq(standInRequests.answer, "declined"),
      ),
    );
  const refusals = Map.groupBy(declined, ({ absenceId }) => absenceId);
  const away = rows.map(({ id, personId, ...period }) => ({
    personId,
    period: { ...period, declinedBy: (refusals.get(id) ?? []).map(({ deputyId }) => deputyId) },
  }));
  const grouped = Map.groupBy(away, ({ personId }) => personId);
  return new Map([...grouped].map(([id, some]) => [id, some.map(({ period }) => period)]));
}
