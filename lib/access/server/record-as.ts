import "server-only";
import { sql } from "drizzle-orm";
import { activity } from "@/db/schema/activity";
import { liveChannel } from "@/lib/live/rules";
import type { BaseCtx } from "./context";

type Happening = {
  personId: string;
  /** Every association whose record it belongs to; an account concerns all of its associations. */
  associationIds: readonly string[];
  kind: `${string}.${string}`;
  subjectId?: string;
};

/**
 * What `record` is to the writes of somebody signed in, for those of an account: accepting an invitation or a new
 * password by link, where nobody is signed in yet. The last step, in the same transaction.
 */
export async function recordAs(ctx: BaseCtx, what: Happening): Promise<void> {
  const { personId, associationIds, kind, subjectId } = what;
  if (associationIds.length === 0) return;
  await ctx.db
    .insert(activity)
    .values(
      associationIds.map((associationId) => ({ associationId, personId, kind, subjectId, at: ctx.now })),
    );
  const events = associationIds.map((associationId) =>
    JSON.stringify({ associationId, kind, subjectId: subjectId ?? null }),
  );
  const rows = sql.join(
    events.map((event) => sql`(${event}::text)`),
    sql`, `,
  );
  await ctx.db.execute(sql`select pg_notify(${liveChannel}, event) from (values ${rows}) as events(event)`);
}
