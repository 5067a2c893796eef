import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { absences, standInRequests } from "@/db/schema/absences";
import { associations } from "@/db/schema/associations";
import { memberships, persons } from "@/db/schema/people";
import { asPerson } from "@/lib/access/server/as-person";
import type { BaseCtx, Ctx } from "@/lib/access/server/context";
import { ruleBroken } from "@/lib/errors";
import { todayIn } from "@/lib/time/zones";
import type { StandInQuestion } from "../contract";
import { readStandInToken } from "./stand-in-token";

const deputy = alias(persons, "deputy");
const principal = alias(persons, "principal");

type Opened = { ctx: Ctx; requestId: string; associationId: string; question: StandInQuestion };

/**
 * What a link asks, and the person it was sent to.
 * @throws AppError RULE `linkInvalid` for a token that was never given or whose person has left; `standInSettled`
 */
export async function openStandInLink(ctx: BaseCtx, token: string): Promise<Opened> {
  const requestId = readStandInToken(token);
  if (!requestId) throw ruleBroken("linkInvalid");
  const [row] = await ctx.db
    .select({
      personId: deputy.id,
      personName: deputy.name,
      awayName: principal.name,
      associationId: associations.id,
      associationName: associations.shortName,
      associationSlug: associations.slug,
      startsOn: absences.startsOn,
      startsAtNoon: absences.startsAtNoon,
      endsOn: absences.endsOn,
      endsAtNoon: absences.endsAtNoon,
      cancelledAt: absences.cancelledAt,
      duties: standInRequests.duties,
      answer: standInRequests.answer,
    })
    .from(standInRequests)
    .innerJoin(absences, eq(absences.id, standInRequests.absenceId))
    .innerJoin(principal, eq(principal.id, absences.personId))
    .innerJoin(memberships, and(eq(memberships.id, standInRequests.deputyId), isNull(memberships.endedAt)))
    .innerJoin(deputy, eq(deputy.id, memberships.personId))
    .innerJoin(associations, eq(associations.id, standInRequests.associationId))
    .where(eq(standInRequests.id, requestId));
  if (!row) throw ruleBroken("linkInvalid");
  const { personId, associationId, cancelledAt, ...question } = row;
  if (cancelledAt || row.endsOn < todayIn(ctx.now)) throw ruleBroken("standInSettled");
  return { ctx: await asPerson(ctx, personId), requestId, associationId, question };
}
