import "server-only";
import { asc, eq } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import type { Day } from "@/lib/time/days";
import { todayIn } from "@/lib/time/zones";
import type { DistrictCoverage } from "../contract";
import { horizonOf, lettersOf } from "../rules-weeks";
import { coverageOfMany } from "./coverage-of-many";

/** The states of the days of every district of a state, in as many statements for sixty as for one. */
export async function listCoverage(
  ctx: Ctx,
  input: { associationId: string },
): Promise<{ today: Day; from: Day; districts: DistrictCoverage[] }> {
  const scope = await enter(ctx, input.associationId, "coverage.readAll");
  const today = todayIn(ctx.now);
  const { from, to } = horizonOf(today);
  const rows = await ctx.db
    .select({ id: associations.id })
    .from(associations)
    .where(eq(associations.parentId, scope.associationId))
    .orderBy(asc(associations.name));
  const found = await coverageOfMany(
    ctx.db,
    rows.map(({ id }) => id),
    { from, to },
  );
  const districts = rows.map(({ id }) => {
    const states = new Map(found.get(id)?.days.map(({ day, state }) => [day, state]));
    return { associationId: id, weeks: lettersOf(from, to, states) };
  });
  return { today, from, districts };
}
