"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { aheadInput, aheadWeeks } from "@/components/coverage/weeks-ahead-input";
import { PostLink } from "@/components/posts/post-link";
import { StageBadge } from "@/components/posts/stage-badge";
import { Card } from "@/components/ui/card";
import { ErrorState } from "@/components/ui/error-state";
import { Skeleton } from "@/components/ui/skeleton";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { PostCard } from "@/lib/posts/contract";
import { addDays, type Day } from "@/lib/time/days";
import { formatDay, formatTime, formatWeek } from "@/lib/time/format";
import { isoWeek } from "@/lib/time/weeks";

/** What four weeks hold, week by week and in one line each. */
export function WeeksAhead() {
  const t = useTranslations("coverage.weeks");
  const { association, today, can } = useWorkspace();
  const input = aheadInput(association.id, today);
  const { data, error, refetch } = useQuery(
    orpc.calendar.getCalendar.queryOptions({ input, enabled: can("post.read") }),
  );
  if (!can("post.read")) return null;
  const mondays = Array.from({ length: aheadWeeks }, (_, week) => addDays(input.from, week * 7));
  const posts = data?.posts ?? [];
  return (
    <Card
      title={t("title")}
      aside={
        <Link
          href={`/${association.slug}/calendar`}
          className="text-sm text-petrol underline underline-offset-2 print:hidden"
        >
          {t("toCalendar")}
        </Link>
      }
    >
      {error && !data ? <ErrorState text={t("loadFailed")} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton className="h-48" />}
      {data && posts.length === 0 ? <p className="text-sm text-ink-2">{t("emptyAll")}</p> : null}
      {posts.length > 0
        ? mondays.map((monday) => <Week key={monday} monday={monday} posts={postsOf(monday, posts)} />)
        : null}
      {data && data.total > posts.length ? (
        <p className="mt-3 text-sm text-ink-2">{t("limited", { shown: posts.length, total: data.total })}</p>
      ) : null}
    </Card>
  );
}

function Week({ monday, posts }: { monday: Day; posts: readonly PostCard[] }) {
  const t = useTranslations("coverage.weeks");
  const locale = useLocale();
  const { colleagueOf, myMembershipId } = useWorkspace();
  // Whoever looks in from the state sees beside the gaps what is planned, not who is there for it.
  const who = (id: string | null) => (myMembershipId ? colleagueOf(id)?.name : undefined);
  return (
    <section className="mt-4 first:mt-0">
      <h3 className="figures mb-1 flex flex-wrap gap-x-2 border-b border-line pb-1 text-sm">
        {formatWeek(isoWeek(monday), locale)}
        <span className="font-normal text-ink-2">
          {formatDay(monday, locale)} – {formatDay(addDays(monday, 6), locale)}
        </span>
        <span className="ml-auto font-normal text-ink-2">
          {posts.length > 0 ? t("count", { count: posts.length }) : t("empty")}
        </span>
      </h3>
      <ul className="divide-y divide-line text-sm">
        {posts.map((post) => (
          <li key={post.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5">
            <span className="figures w-20 shrink-0 text-ink-2">
              {post.plannedOn ? formatDay(post.plannedOn, locale) : null}
            </span>
            <PostLink
              postId={post.id}
              className="min-w-0 grow basis-52 rounded-sm font-medium wrap-anywhere hover:underline pointer-coarse:py-2"
            >
              {post.title}
            </PostLink>
            <span className="figures text-ink-2">
              {[post.plannedTime && formatTime(post.plannedTime, locale), who(post.responsibleId)]
                .filter(Boolean)
                .join(" · ")}
            </span>
            <StageBadge stage={post.stage} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function postsOf(monday: Day, posts: readonly PostCard[]): PostCard[] {
  const sunday = addDays(monday, 6);
  const inside = posts.filter(
    ({ plannedOn }) => plannedOn !== null && monday <= plannedOn && plannedOn <= sunday,
  );
  const when = ({ plannedOn, plannedTime }: PostCard) => `${plannedOn} ${plannedTime ?? "~"}`;
  return inside.sort((a, b) => (when(a) < when(b) ? -1 : 1));
}
