import "server-only";
import { and, eq } from "drizzle-orm";
import { associations, channels } from "@/db/schema/associations";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { notFound } from "@/lib/errors";
import type { Channel } from "../contract";

/** The master data of an association, without what hangs on it. */
export const associationColumns = {
  id: associations.id,
  kind: associations.kind,
  parentId: associations.parentId,
  name: associations.name,
  shortName: associations.shortName,
  slug: associations.slug,
  town: associations.town,
  regionLabel: associations.regionLabel,
  federalState: associations.federalState,
  revision: associations.revision,
};

export const channelColumns = {
  id: channels.id,
  kind: channels.kind,
  name: channels.name,
  active: channels.active,
  revision: channels.revision,
};

export async function findMasterData(ctx: Ctx, scope: Scope) {
  const [row] = await ctx.db
    .select(associationColumns)
    .from(associations)
    .where(eq(associations.id, scope.associationId));
  if (!row) throw notFound();
  return row;
}

/** A channel of this association, or `NOT_FOUND`, whoever else owns that id. */
export async function findChannel(ctx: Ctx, scope: Scope, channelId: string): Promise<Channel> {
  const [row] = await ctx.db
    .select(channelColumns)
    .from(channels)
    .where(and(eq(channels.associationId, scope.associationId), eq(channels.id, channelId)));
  if (!row) throw notFound();
  return row;
}
