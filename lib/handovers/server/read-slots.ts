import "server-only";
import { eq } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import { series } from "@/db/schema/series";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { slotColumns, slotsBetween } from "@/lib/series/server/slots-between";
import type { Day } from "@/lib/time/days";
import type { EmptySlot } from "../contract-parts";

type Wanted = { membershipId: string; range: { from: Day; to: Day } };

/** The empty boxes of somebody's series on some days, in order. */
export async function emptySlotsOf(
  ctx: Ctx,
  scope: Scope,
  { membershipId, range }: Wanted,
): Promise<Omit<EmptySlot, "added">[]> {
  const only = eq(series.responsibleId, membershipId);
  const [read] = await ctx.db
    .select(slotColumns(ctx, scope, { ...range, only }))
    .from(associations)
    .where(eq(associations.id, scope.associationId));
  if (!read) return [];
  return slotsBetween(read, range).map(({ seriesId, day, name, title, plannedOn, plannedTime }) => ({
    ...{ seriesId, day, plannedOn, plannedTime },
    title: title ?? name,
  }));
}

export const slotId = ({ seriesId, day }: Pick<EmptySlot, "seriesId" | "day">) => `${seriesId}/${day}`;
