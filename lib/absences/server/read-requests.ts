import "server-only";
import { asc, eq, inArray } from "drizzle-orm";
import { standInRequests } from "@/db/schema/absences";
import { memberships, persons } from "@/db/schema/people";
import type { BaseCtx } from "@/lib/access/server/context";
import type { StandInRequest } from "../contract";

type Shown = StandInRequest & {
  absenceId: string;
  associationId: string;
  personId: string;
  takenOverAt: string | null;
};

/** Who was asked to stand in during some absences, and what they said, by absence and association. */
export async function readRequests(
  ctx: BaseCtx,
  absenceIds: readonly string[],
): Promise<(absenceId: string, associationId: string) => Shown[]> {
  if (absenceIds.length === 0) return () => [];
  const { id, absenceId, associationId, deputyId, duties, answer, takenOverAt } = standInRequests;
  const rows = await ctx.db
    .select({ id, absenceId, associationId, deputyId, duties, answer, takenOverAt, ...whose })
    .from(standInRequests)
    .innerJoin(memberships, eq(memberships.id, deputyId))
    .innerJoin(persons, eq(persons.id, memberships.personId))
    .where(inArray(absenceId, [...absenceIds]))
    .orderBy(asc(standInRequests.createdAt), asc(id));
  const shown = rows.map(({ takenOverAt: at, ...row }) => ({
    ...row,
    takenOver: at !== null,
    takenOverAt: at?.toISOString() ?? null,
  }));
  const grouped = Map.groupBy(shown, (row) => `${row.absenceId} ${row.associationId}`);
  return (absence, association) => grouped.get(`${absence} ${association}`) ?? [];
}

const whose = { name: persons.name, personId: memberships.personId };
