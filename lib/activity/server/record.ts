import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { activity, marks } from "@/db/schema/activity";
import { memberships } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import { liveChannel } from "@/lib/live/rules";

/** What was done: `noun.verb`, so that the live event can name the noun to refresh. */
export type Happening = {
  associationId: string;
  kind: `${string}.${string}`;
  subjectId?: string;
  /** Whom it was decided for; of other writes to a post it follows from who is responsible for it. */
  onBehalfOfId?: string | null;
  /** For undo and history: revision written, and changed fields before and after. Never tokens or addresses. */
  detail?: unknown;
};

/**
 * The last step of every write, in its transaction and one statement: the entry in the record, a new mark for
 * what was read before, and the live event, which the database sends out only if the transaction commits.
 * The event carries keys, never content.
 */
export async function record(ctx: Ctx, what: Happening): Promise<void> {
  const { associationId, kind, subjectId = null } = what;
  const onBehalfOfId = what.onBehalfOfId === undefined ? standingInFor(ctx, what) : what.onBehalfOfId;
  const entry = ctx.db.$with("entry").as(
    ctx.db
      .insert(activity)
      .values({ ...what, onBehalfOfId, personId: ctx.me.personId, at: ctx.now })
      .returning({ id: activity.id }),
  );
  const mark = sql`gen_random_uuid()`;
  const marked = ctx.db
    .$with("marked")
    .as(
      ctx.db
        .insert(marks)
        .values({ associationId, mark })
        .onConflictDoUpdate({ target: marks.associationId, set: { mark } })
        .returning({ mark: marks.mark }),
    );
  const event = JSON.stringify({ associationId, kind, subjectId });
  await ctx.db
    .with(entry, marked)
    .select({ sent: sql`pg_notify(${liveChannel}, ${event})` })
    .from(entry);
}

/** "i. V.": the absent person who is responsible for the post, where whoever writes has their editing duty now. */
function standingInFor(ctx: Ctx, { associationId, subjectId }: Happening): SQL | null {
  const principals = ctx.me.standsIn.filter(
    (one) => one.associationId === associationId && one.duty === "editing",
  );
  if (!subjectId || principals.length === 0) return null;
  const ids = sql.join(
    principals.map(({ membershipId }) => sql`${membershipId}::uuid`),
    sql`, `,
  );
  return sql`(select m.person_id from ${posts} as p join ${memberships} as m on m.id = p.responsible_id
    where p.association_id = ${associationId} and p.id = ${subjectId} and m.id in (${ids}))`;
}
