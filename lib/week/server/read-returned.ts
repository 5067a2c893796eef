import "server-only";
import { and, asc, eq, gte, inArray, isNotNull, isNull, lt, ne, or, sql } from "drizzle-orm";
import type { DecisionKind, Stage } from "@/db/enums";
import { jsonList, named } from "@/db/json-list";
import { standInRequests } from "@/db/schema/absences";
import { activity } from "@/db/schema/activity";
import { approvalDecisions, approvalRounds } from "@/db/schema/approvals";
import { associations } from "@/db/schema/associations";
import { memberships, persons } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { inSight } from "@/lib/posts/server/match-posts";
import { addDays } from "@/lib/time/days";
import { toInstant } from "@/lib/time/zones";
import type { Returned } from "../contract-parts";
import type { OwnRow } from "./week-absences";

type Acted = { postId: string; title: string; stage: Stage; name: string; onMyBehalf: boolean };
type Decided = { postId: string; title: string; kind: DecisionKind; name: string };
type About = { absence: OwnRow; myId: string };

/** Changes that somebody who was away would want to know of. */
const told = ["posts.updated", "posts.moved", "posts.transitioned", "posts.restored"];
const most = 500;

/** What others did on my posts and in my stead while I was away, and whom to thank for it; in one statement. */
export async function readReturned(
  ctx: Ctx,
  scope: Scope,
  { absence, myId }: About,
): Promise<Omit<Returned, "open">> {
  const [read] = await ctx.db
    .select({
      acted: acted(ctx, scope, { absence, myId }),
      decided: decided(ctx, scope, absence),
      accepted: accepted(ctx, scope, absence),
    })
    .from(associations)
    .where(eq(associations.id, scope.associationId));
  const changes = read?.acted ?? [];
  const changed = [...Map.groupBy(changes, ({ postId }) => postId)].flatMap(([postId, some]) => {
    const [first] = some;
    const names = [...new Set(some.map(({ name }) => name))];
    return first ? [{ postId, title: first.title, stage: first.stage, names }] : [];
  });
  const thanks = [
    ...(read?.accepted ?? []),
    ...(read?.decided ?? []),
    ...changes.filter((one) => one.onMyBehalf || one.stage === "published"),
  ].map(({ name }) => name);
  const { startsOn, startsAtNoon, endsOn, endsAtNoon } = absence;
  return {
    absenceId: absence.id,
    ...{ startsOn, startsAtNoon, endsOn, endsAtNoon },
    decided: read?.decided ?? [],
    changed,
    thanks: [...new Set(thanks)],
  };
}

function acted(ctx: Ctx, scope: Scope, { absence, myId }: About) {
  const { from, to } = spanOf(absence);
  return jsonList<Acted>(
    ctx.db
      .select(
        named({
          postId: posts.id,
          title: posts.title,
          stage: posts.stage,
          name: persons.name,
          onMyBehalf: sql`${activity.onBehalfOfId} is not distinct from ${ctx.me.personId}`,
        }),
      )
      .from(activity)
      .innerJoin(posts, eq(posts.id, activity.subjectId))
      .innerJoin(persons, eq(persons.id, activity.personId))
      .where(
        and(
          eq(activity.associationId, scope.associationId),
          inSight(scope),
          inArray(activity.kind, told),
          gte(activity.at, from),
          lt(activity.at, to),
          ne(activity.personId, ctx.me.personId),
          or(eq(posts.responsibleId, myId), eq(activity.onBehalfOfId, ctx.me.personId)),
        ),
      )
      .orderBy(asc(activity.at), asc(activity.id))
      .limit(most),
  );
}

function decided(ctx: Ctx, scope: Scope, absence: OwnRow) {
  const { from, to } = spanOf(absence);
  return jsonList<Decided>(
    ctx.db
      .select(
        named({
          postId: posts.id,
          title: posts.title,
          kind: approvalDecisions.kind,
          name: persons.name,
        }),
      )
      .from(approvalDecisions)
      .innerJoin(approvalRounds, eq(approvalRounds.id, approvalDecisions.roundId))
      .innerJoin(posts, eq(posts.id, approvalRounds.postId))
      .innerJoin(persons, eq(persons.id, approvalDecisions.personId))
      .where(
        and(
          eq(approvalDecisions.associationId, scope.associationId),
          inSight(scope),
          eq(approvalDecisions.onBehalfOfId, ctx.me.personId),
          isNull(approvalDecisions.undoneAt),
          isNotNull(approvalDecisions.settledAt),
          gte(approvalDecisions.decidedAt, from),
          lt(approvalDecisions.decidedAt, to),
        ),
      )
      .orderBy(asc(approvalDecisions.decidedAt))
      .limit(most),
  );
}

function accepted(ctx: Ctx, scope: Scope, absence: OwnRow) {
  return jsonList<{ name: string }>(
    ctx.db
      .select(named({ name: persons.name }))
      .from(standInRequests)
      .innerJoin(memberships, eq(memberships.id, standInRequests.deputyId))
      .innerJoin(persons, eq(persons.id, memberships.personId))
      .where(
        and(
          eq(standInRequests.associationId, scope.associationId),
          eq(standInRequests.absenceId, absence.id),
          eq(standInRequests.answer, "accepted"),
        ),
      )
      .orderBy(asc(persons.name)),
  );
}

function spanOf({ startsOn, startsAtNoon, endsOn, endsAtNoon }: OwnRow) {
  return {
    from: toInstant(startsOn, startsAtNoon ? "12:00" : "00:00"),
    to: endsAtNoon ? toInstant(endsOn, "12:00") : toInstant(addDays(endsOn, 1), "00:00"),
  };
}
