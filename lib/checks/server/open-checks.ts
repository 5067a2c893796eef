import "server-only";
import { and, desc, inArray, sql } from "drizzle-orm";
import { postChecks } from "@/db/schema/checks";
import { posts } from "@/db/schema/posts";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { mediaCards, toShown } from "@/lib/media/server/media-of-posts";
import { checkedStages } from "@/lib/posts/rules-readiness";
import { inSight } from "@/lib/posts/server/match-posts";
import { cardColumns } from "@/lib/posts/server/select-cards";
import type { Day } from "@/lib/time/days";
import { todayIn } from "@/lib/time/zones";
import type { GivenAnswer } from "../contract";
import { findingsOf, openBlocking } from "../rules";
import { caseOf } from "../rules-case";
import { currentList } from "./current-list";
import { readAnswers, readChannels } from "./internal";

/** More posts in work than this are not counted: those whose day is near come first, those without one last. */
const most = 500;

/** How many checks still stand in the way of the approval of each post in work, by the rules its page goes by. */
export async function openChecks(ctx: Ctx, scope: Scope): Promise<Record<string, number>> {
  const today = todayIn(ctx.now);
  const counted = postsInWork(ctx, scope, today);
  const [list, channels, checked, answers] = await Promise.all([
    currentList(ctx, scope),
    readChannels(ctx, scope),
    readChecked(ctx, scope, counted),
    readAnswers(ctx, scope, inArray(postChecks.postId, counted)),
  ]);
  const answersOf = Map.groupBy<string, GivenAnswer & { postId: string }>(answers, ({ postId }) => postId);
  const open = checked.map((post) => {
    const given = answersOf.get(post.id) ?? [];
    const findings = findingsOf(
      list.items,
      given,
      caseOf(post, post.mediaCards, { channels, answers: given, today }),
    );
    return [post.id, openBlocking(findings).length] as const;
  });
  return Object.fromEntries(open);
}

function postsInWork(ctx: Ctx, scope: Scope, today: Day) {
  return ctx.db
    .select({ id: posts.id })
    .from(posts)
    .where(and(inSight(scope), inArray(posts.stage, [...checkedStages])))
    .orderBy(sql`abs(${posts.plannedOn} - ${today}::date) asc nulls last`, desc(posts.id))
    .limit(most);
}

/** What the checks look at in each of these posts. */
async function readChecked(ctx: Ctx, scope: Scope, which: ReturnType<typeof postsInWork>) {
  const rows = await ctx.db
    .select({
      id: posts.id,
      plannedOn: posts.plannedOn,
      channelIds: cardColumns.channelIds,
      body: posts.body,
      hashtags: posts.hashtags,
      link: posts.link,
      callToAction: posts.callToAction,
      firstComment: posts.firstComment,
      variants: posts.variants,
      facts: posts.facts,
      mediaCards,
    })
    .from(posts)
    .where(inArray(posts.id, which));
  return rows.map((row) => ({ ...row, mediaCards: toShown(scope, row.mediaCards) }));
}
