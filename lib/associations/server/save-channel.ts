import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { ChannelKind } from "@/db/enums";
import { channels } from "@/db/schema/associations";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { AppError } from "@/lib/errors";
import type { Channel } from "../contract";
import { channelColumns, findChannel } from "./internal";

export type SaveChannelInput = {
  associationId: string;
  channelId: string;
  /** 0 for a new channel. */
  expectedRevision: number;
  kind: ChannelKind;
  name: string;
  active: boolean;
};

/**
 * Adds a channel (at the end of the list), renames it or takes it out of use; posts keep channels out of use.
 * Throws `CONFLICT` with what stands now when somebody was faster, `NOT_FOUND` for another association's channel.
 */
export async function saveChannel(outer: Ctx, input: SaveChannelInput): Promise<Channel> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "channel.manage");
    const isNew = input.expectedRevision === 0;
    const [saved] = isNew ? await insert(ctx, input) : await update(ctx, input);
    if (!saved) {
      const current = await findChannel(ctx, scope, input.channelId);
      throw new AppError("CONFLICT", "changedMeanwhile", { current });
    }
    const { kind, name, active, revision } = saved;
    await record(ctx, {
      associationId: scope.associationId,
      kind: isNew ? "associations.channelAdded" : "associations.channelChanged",
      subjectId: saved.id,
      detail: { revision, after: { kind, name, active } },
    });
    return saved;
  });
}

function insert(ctx: Ctx, { associationId, channelId, kind, name, active }: SaveChannelInput) {
  const position = sql<number>`(
    select coalesce(max(position) + 1, 0) from channels where association_id = ${associationId})`;
  const stamps = { createdAt: ctx.now, updatedAt: ctx.now };
  return ctx.db
    .insert(channels)
    .values({ id: channelId, associationId, kind, name, active, position, ...stamps })
    .onConflictDoNothing()
    .returning(channelColumns);
}

function update(ctx: Ctx, { associationId, channelId, expectedRevision, ...fields }: SaveChannelInput) {
  const { kind, name, active } = fields;
  return ctx.db
    .update(channels)
    .set({ kind, name, active, revision: sql`${channels.revision} + 1`, updatedAt: ctx.now })
    .where(
      and(
        eq(channels.associationId, associationId),
        eq(channels.id, channelId),
        eq(channels.revision, expectedRevision),
      ),
    )
    .returning(channelColumns);
}
