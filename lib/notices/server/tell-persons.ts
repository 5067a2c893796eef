import "server-only";
import { sql } from "drizzle-orm";
import type { BaseCtx } from "@/lib/access/server/context";
import type { LiveEvent } from "@/lib/live/contract";
import { liveChannel } from "@/lib/live/rules";

type Told = {
  associationId: string;
  personIds: readonly string[];
  kind: `${"notices" | "approvals"}.${string}`;
};

/** Has the open pages of these people ask for their notices again, wherever they are; nobody else hears of it. */
export async function tellPersons(ctx: BaseCtx, { associationId, personIds, kind }: Told): Promise<void> {
  if (personIds.length === 0) return;
  const events = [...new Set(personIds)].map(
    (to): LiveEvent => ({ associationId, kind, subjectId: null, to }),
  );
  const rows = sql.join(
    events.map((event) => sql`(${JSON.stringify(event)}::text)`),
    sql`, `,
  );
  await ctx.db.execute(sql`select pg_notify(${liveChannel}, event) from (values ${rows}) as events(event)`);
}
