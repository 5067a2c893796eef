import "server-only";
import { and, desc, eq, inArray } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import * as z from "zod";
import { decisionKinds, stages } from "@/db/enums";
import { activity } from "@/db/schema/activity";
import { persons } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { notFound } from "@/lib/errors";
import { type Happening, happeningKinds } from "../contract-parts";
import { inSight } from "./match-posts";

const most = 200;
const principal = alias(persons, "principal");

const detail = z.object({
  after: z.record(z.string(), z.unknown()).catch({}),
  restored: z.number().int().nullable().catch(null),
  kind: z.enum(decisionKinds).nullable().catch(null),
  reason: z.string().nullable().catch(null),
});
const stage = z.enum(stages).nullable().catch(null);
const day = z.string().nullable().catch(null);
const kind = z.enum(happeningKinds);

/** What happened with a post, newest first, as far back as the record of changes goes. */
export async function listHappenings(
  ctx: Ctx,
  input: { associationId: string; postId: string },
): Promise<{ happenings: Happening[] }> {
  const scope = await enter(ctx, input.associationId, "post.readInternal");
  const [seen, rows] = await Promise.all([
    ctx.db.$count(posts, and(inSight(scope), eq(posts.id, input.postId))),
    ctx.db
      .select({
        id: activity.id,
        kind: activity.kind,
        at: activity.at,
        personName: persons.name,
        onBehalfOfName: principal.name,
        detail: activity.detail,
      })
      .from(activity)
      .leftJoin(persons, eq(persons.id, activity.personId))
      .leftJoin(principal, eq(principal.id, activity.onBehalfOfId))
      .where(
        and(
          eq(activity.associationId, scope.associationId),
          eq(activity.subjectId, input.postId),
          inArray(activity.kind, [...happeningKinds]),
        ),
      )
      .orderBy(desc(activity.at), desc(activity.id))
      .limit(most),
  ]);
  if (seen === 0) throw notFound();
  return { happenings: rows.map((row) => toHappening(row)) };
}

type Row = {
  id: string;
  kind: string;
  at: Date;
  personName: string | null;
  onBehalfOfName: string | null;
  detail: unknown;
};

/** The contents before and after stay behind: the versions show them. */
function toHappening({ id, at, personName, onBehalfOfName, ...row }: Row): Happening {
  const told = detail.catch({ after: {}, restored: null, kind: null, reason: null }).parse(row.detail ?? {});
  const { after, restored, kind: decision, reason } = told;
  return {
    id,
    kind: kind.parse(row.kind),
    at: at.toISOString(),
    personName,
    onBehalfOfName,
    fields: Object.keys(after),
    stage: stage.parse(after.stage ?? null),
    plannedOn: day.parse(after.plannedOn ?? null),
    restored,
    decision,
    reason,
  };
}
