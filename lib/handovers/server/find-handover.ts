import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { absences, handovers } from "@/db/schema/absences";
import { memberships } from "@/db/schema/people";
import { readRequests } from "@/lib/absences/server/read-requests";
import { can } from "@/lib/access/policy";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { notFound } from "@/lib/errors";

export type OnAbsence = { associationId: string; absenceId: string };
export type Found = {
  absence: typeof absences.$inferSelect;
  /** Of whoever is away, in this association. */
  membershipId: string;
  handover: typeof handovers.$inferSelect | null;
  requests: ReturnType<Awaited<ReturnType<typeof readRequests>>>;
  /** The request to the person who asks. */
  mine: ReturnType<Awaited<ReturnType<typeof readRequests>>>[number] | undefined;
  mayWrite: boolean;
};

/** The absence of a member of the association, with its sheet; anybody else's, and one taken back, does not exist. */
export async function findHandover(ctx: Ctx, scope: Scope, absenceId: string): Promise<Found> {
  const { associationId } = scope;
  const [found] = await ctx.db
    .select({ absence: absences, membershipId: memberships.id, handover: handovers })
    .from(absences)
    .innerJoin(
      memberships,
      and(
        eq(memberships.personId, absences.personId),
        eq(memberships.associationId, associationId),
        isNull(memberships.endedAt),
      ),
    )
    .leftJoin(
      handovers,
      and(eq(handovers.absenceId, absences.id), eq(handovers.associationId, associationId)),
    )
    .where(and(eq(absences.id, absenceId), isNull(absences.cancelledAt)));
  if (!found) throw notFound();
  const requests = (await readRequests(ctx, [absenceId]))(absenceId, associationId);
  const mine = requests.find(({ personId }) => personId === ctx.me.personId);
  const standsIn = ctx.me.standsIn.some(
    (one) => one.associationId === associationId && one.membershipId === found.membershipId,
  );
  const stands = standsIn || (mine !== undefined && mine.answer !== "declined");
  const isOwn = found.absence.personId === ctx.me.personId;
  const mayWrite = isOwn || stands || can(ctx.me.standings, "handover.write", scope);
  return { ...found, requests, mine, mayWrite };
}
