import "server-only";
import { and, asc, between, inArray, isNull, sql } from "drizzle-orm";
import type { Stage } from "@/db/enums";
import { posts } from "@/db/schema/posts";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { ruleBroken } from "@/lib/errors";
import { type Day, diffDays } from "@/lib/time/days";
import { todayIn } from "@/lib/time/zones";
import { stagesToHold, stagesToPause } from "../rules";
import { inSight } from "./match-posts";
import { onHold } from "./on-hold";

export type QuietDays = { associationId: string; from: Day; to: Day };

/** A summer break fits, half a year does not. */
const longest = 92;

/** Throws `RULE` where the days end before they begin or before today, or are too many. */
export function checkQuietDays(ctx: Pick<Ctx, "now">, { from, to }: QuietDays): void {
  const length = diffDays(from, to);
  if (length < 0 || length >= longest) throw ruleBroken("rangeTooLong", { days: longest });
  if (to < todayIn(ctx.now)) throw ruleBroken("notIntoThePast");
}

const within = (scope: Scope, { from, to }: QuietDays) =>
  and(inSight(scope), between(posts.plannedOn, from, to));

/** What of the association lies in these days and is not published yet, in order of day and time. */
export async function postsInQuiet(ctx: Ctx, scope: Scope, days: QuietDays) {
  const rows = await ctx.db
    .select({
      id: posts.id,
      title: posts.title,
      stage: posts.stage,
      plannedOn: posts.plannedOn,
      plannedTime: posts.plannedTime,
      isHeld: sql<boolean>`${onHold}`,
    })
    .from(posts)
    .where(and(within(scope, days), inArray(posts.stage, [...stagesToHold])))
    .orderBy(asc(posts.plannedOn), sql`${posts.plannedTime} asc nulls last`, asc(posts.id));
  return rows.flatMap(({ plannedOn, ...post }) => (plannedOn ? [{ ...post, plannedOn }] : []));
}

/** Those of them that a quiet period puts on hold. */
export async function idsToPause(ctx: Ctx, scope: Scope, days: QuietDays): Promise<string[]> {
  const rows = await ctx.db
    .select({ id: posts.id })
    .from(posts)
    .where(and(within(scope, days), inArray(posts.stage, [...stagesToPause]), isNull(posts.heldAt)));
  return rows.map(({ id }) => id);
}

/** Whether a quiet period would put such a post on hold. */
export function isToPause(stage: Stage): boolean {
  return stagesToPause.includes(stage);
}
