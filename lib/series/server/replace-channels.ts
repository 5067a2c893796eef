import "server-only";
import { eq } from "drizzle-orm";
import { seriesChannels } from "@/db/schema/series";
import type { Ctx, Scope } from "@/lib/access/server/context";

/** Replaces the channels that posts of a series begin with. */
export async function replaceChannels(
  ctx: Ctx,
  scope: Scope,
  { seriesId, channelIds }: { seriesId: string; channelIds: readonly string[] },
): Promise<void> {
  await ctx.db.delete(seriesChannels).where(eq(seriesChannels.seriesId, seriesId));
  const { associationId } = scope;
  const rows = [...new Set(channelIds)].map((channelId) => ({ associationId, seriesId, channelId }));
  if (rows.length > 0) await ctx.db.insert(seriesChannels).values(rows);
}
