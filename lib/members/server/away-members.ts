import "server-only";
import { and, eq, gte, inArray, isNull, lte } from "drizzle-orm";
import { absences } from "@/db/schema/absences";
import { memberships } from "@/db/schema/people";
import type { Ctx } from "@/lib/access/server/context";
import { awayUntil, momentOf } from "@/lib/coverage/rules-away";
import type { Day } from "@/lib/time/days";

/** Who of some associations is away at `ctx.now`, by membership, with their last day away. */
export type AwayMembers = ReadonlyMap<string, Day>;

/** Who of these memberships is away at this half of the day. Those who are there are not in it. */
export async function awayMembers(
  ctx: Pick<Ctx, "db" | "now">,
  ids: readonly string[],
): Promise<AwayMembers> {
  if (ids.length === 0) return new Map();
  const moment = momentOf(ctx.now);
  const rows = await ctx.db
    .select({
      membershipId: memberships.id,
      startsOn: absences.startsOn,
      startsAtNoon: absences.startsAtNoon,
      endsOn: absences.endsOn,
      endsAtNoon: absences.endsAtNoon,
    })
    .from(memberships)
    .innerJoin(absences, eq(absences.personId, memberships.personId))
    .where(
      and(
        inArray(memberships.id, [...ids]),
        isNull(absences.cancelledAt),
        lte(absences.startsOn, moment.day),
        gte(absences.endsOn, moment.day),
      ),
    );
  const away = [...Map.groupBy(rows, ({ membershipId }) => membershipId)];
  return new Map(
    away.flatMap(([membershipId, periods]) => {
      const until = awayUntil(periods, moment);
      return until ? [[membershipId, until] as const] : [];
    }),
  );
}
