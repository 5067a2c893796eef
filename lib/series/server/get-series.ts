import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { todayIn } from "@/lib/time/zones";
import type { SeriesCard, SeriesSlot } from "../contract";
import { comingSlots } from "./coming-slots";
import { findSeries } from "./internal";
import { toCard } from "./to-card";

const shown = 26;

/** One series with its coming places, those left out included. */
export async function getSeries(
  ctx: Ctx,
  input: { associationId: string; seriesId: string },
): Promise<SeriesCard & { slots: SeriesSlot[] }> {
  const scope = await enter(ctx, input.associationId, "post.readInternal");
  const row = await findSeries(ctx, scope, input.seriesId);
  const slotsOf = await comingSlots(ctx, scope, { rows: [row], from: todayIn(ctx.now), most: shown });
  return { ...(await toCard(ctx, scope, row)), slots: slotsOf(row) };
}
