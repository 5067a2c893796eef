import "server-only";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { ruleBroken } from "@/lib/errors";
import { farthestYears } from "@/lib/posts/rules";
import { checkPostReferences } from "@/lib/posts/server/check-post-references";
import { addMonths } from "@/lib/time/months";
import { todayIn } from "@/lib/time/zones";
import type { SeriesFields } from "../contract";

/** Refuses what no series can be: things of another association, an end before the start, a start far away. */
export async function checkSeries(
  ctx: Ctx,
  scope: Scope,
  { startsOn, ...fields }: SeriesFields & { startsOn: string },
): Promise<void> {
  const today = todayIn(ctx.now);
  const reach = 12 * farthestYears;
  if (startsOn < addMonths(today, -reach) || startsOn > addMonths(today, reach)) {
    throw ruleBroken("seriesStartsFarAway", { years: farthestYears });
  }
  if (fields.endsOn !== null && fields.endsOn < startsOn) throw ruleBroken("seriesEndsBeforeStart");
  await checkPostReferences(ctx, scope, fields);
}
