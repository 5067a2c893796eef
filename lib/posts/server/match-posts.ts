import "server-only";
import { and, eq, exists, gte, inArray, isNull, lte, notInArray, or, type SQL, sql } from "drizzle-orm";
import { holdsText } from "@/db/holds-text";
import { postChannels, posts } from "@/db/schema/posts";
import type { Ctx, Scope } from "@/lib/access/server/context";
import type { PostFilter, PostPeriod } from "../contract-parts";
import { stagesHiddenFromState } from "../rules";
import { onHold } from "./on-hold";

export type PostRange = PostFilter & PostPeriod;

/** The one place that turns the filters of the address into SQL, for calendar, list, tray and export alike. */
export function matching(ctx: Ctx, scope: Scope, filter: PostRange): SQL | undefined {
  const { stages, held, formatIds, responsibleIds, channelIds, text, from, to, undated } = filter;
  return and(
    inSight(scope),
    from ? gte(posts.plannedOn, from) : undefined,
    to ? lte(posts.plannedOn, to) : undefined,
    undated ? isNull(posts.plannedOn) : undefined,
    stages?.length || held
      ? or(stages?.length ? inArray(posts.stage, stages) : undefined, held ? onHold : undefined)
      : undefined,
    formatIds?.length ? inArray(posts.formatId, formatIds) : undefined,
    responsibleIds?.length ? inArray(posts.responsibleId, responsibleIds) : undefined,
    channelIds?.length ? exists(onChannels(ctx, channelIds)) : undefined,
    text ? holdsText(sql`${posts.title} || ' ' || ${posts.body}`, text) : undefined,
  );
}

function onChannels(ctx: Ctx, channelIds: string[]) {
  return ctx.db
    .select({ one: sql`1` })
    .from(postChannels)
    .where(and(eq(postChannels.postId, posts.id), inArray(postChannels.channelId, channelIds)));
}

/** The rows of posts a scope may see at all: its own tenant, not deleted, and for the state no drafts of thought. */
export function inSight(scope: Scope): SQL | undefined {
  const own = and(eq(posts.associationId, scope.associationId), isNull(posts.deletedAt));
  if (!scope.fromState) return own;
  return and(own, eq(posts.districtOnly, false), notInArray(posts.stage, [...stagesHiddenFromState]));
}
