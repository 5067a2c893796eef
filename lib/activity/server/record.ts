import "server-only";
import { sql } from "drizzle-orm";
import { activity } from "@/db/schema/activity";
import type { Ctx } from "@/lib/access/server/context";
import { liveChannel } from "@/lib/live/rules";

/** What was done: `noun.verb`, so that the live event can name the noun to refresh. */
export type Happening = {
  associationId: string;
  kind: `${string}.${string}`;
  subjectId?: string;
  /** For undo and history: revision written, and changed fields before and after. Never tokens or addresses. */
  detail?: unknown;
};

/**
 * The last step of every write, in its transaction: the entry in the record and the live event, which the
 * database sends out only if the transaction commits. The event carries keys, never content.
 */
export async function record(ctx: Ctx, what: Happening): Promise<void> {
  await ctx.db.insert(activity).values({ ...what, personId: ctx.me.personId, at: ctx.now });
  const event = JSON.stringify({
    associationId: what.associationId,
    kind: what.kind,
    subjectId: what.subjectId ?? null,
  });
  await ctx.db.execute(sql`select pg_notify(${liveChannel}, ${event})`);
}
