import "server-only";
import { and, asc, eq, gte, inArray, isNull } from "drizzle-orm";
import { absences } from "@/db/schema/absences";
import { memberships, persons } from "@/db/schema/people";
import type { BaseCtx } from "@/lib/access/server/context";
import { addMonths } from "@/lib/time/months";
import { todayIn } from "@/lib/time/zones";
import { keptMonths } from "../rules";

export type AbsenceRow = typeof absences.$inferSelect;

/** The absences of a person that stand, the ones of the last months too, in order. */
export function absencesOf(ctx: BaseCtx, personId: string): Promise<AbsenceRow[]> {
  return ctx.db
    .select()
    .from(absences)
    .where(
      and(
        eq(absences.personId, personId),
        isNull(absences.cancelledAt),
        gte(absences.endsOn, addMonths(todayIn(ctx.now), -keptMonths)),
      ),
    )
    .orderBy(asc(absences.startsOn), asc(absences.id));
}

/** The associations a person belongs to, always in the same order, so that two writes never wait for each other. */
export async function placesOf(ctx: BaseCtx, personId: string) {
  return ctx.db
    .select({ associationId: memberships.associationId, membershipId: memberships.id })
    .from(memberships)
    .where(and(eq(memberships.personId, personId), isNull(memberships.endedAt)))
    .orderBy(asc(memberships.associationId));
}

/** Lets one write at a time change the absences of somebody: those that touch become one. */
export async function lockPersons(ctx: BaseCtx, personIds: readonly string[]): Promise<void> {
  await ctx.db
    .select({ id: persons.id })
    .from(persons)
    .where(inArray(persons.id, [...personIds]))
    .orderBy(asc(persons.id))
    .for("no key update");
}

export const savedOf = ({ id, startsOn, startsAtNoon, endsOn, endsAtNoon, revision }: AbsenceRow) => ({
  id,
  startsOn,
  startsAtNoon,
  endsOn,
  endsAtNoon,
  revision,
});
