import "server-only";
import { and, asc, between, count, eq, isNull, notInArray } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import { posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { ruleBroken } from "@/lib/errors";
import { stagesHiddenFromState } from "@/lib/posts/rules";
import { diffDays } from "@/lib/time/days";

export type StateCalendar = { districts: { associationId: string; counts: number[] }[] };

const longestRange = 100;

/** How many posts each district plans on each day, as far as the state may see them: counts, never rows. */
export async function getStateCalendar(
  ctx: Ctx,
  input: { associationId: string; from: string; to: string },
): Promise<StateCalendar> {
  const scope = await enter(ctx, input.associationId, "stateCalendar.read");
  const length = diffDays(input.from, input.to);
  if (length < 0 || length > longestRange) throw ruleBroken("rangeTooLong", { days: longestRange });
  const districts = await ctx.db
    .select({ id: associations.id })
    .from(associations)
    .where(eq(associations.parentId, scope.associationId))
    .orderBy(asc(associations.regionLabel), asc(associations.name));
  const byDistrict = new Map(districts.map(({ id }) => [id, Array<number>(length + 1).fill(0)]));
  for (const row of await countsByDay(ctx, scope.associationId, input)) {
    const counts = byDistrict.get(row.associationId);
    if (counts && row.plannedOn) counts[diffDays(input.from, row.plannedOn)] = row.total;
  }
  return { districts: [...byDistrict].map(([associationId, counts]) => ({ associationId, counts })) };
}

function countsByDay(ctx: Ctx, stateId: string, range: { from: string; to: string }) {
  return ctx.db
    .select({ associationId: posts.associationId, plannedOn: posts.plannedOn, total: count() })
    .from(associations)
    .innerJoin(posts, eq(posts.associationId, associations.id))
    .where(
      and(
        eq(associations.parentId, stateId),
        between(posts.plannedOn, range.from, range.to),
        isNull(posts.deletedAt),
        eq(posts.districtOnly, false),
        notInArray(posts.stage, [...stagesHiddenFromState]),
      ),
    )
    .groupBy(posts.associationId, posts.plannedOn);
}
