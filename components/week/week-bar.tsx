"use client";

import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { PostLink } from "@/components/posts/post-link";
import { Card } from "@/components/ui/card";
import { LoadBar } from "@/components/week/load-bar";
import { WeekOutlook } from "@/components/week/week-outlook";
import { formatMinutes } from "@/lib/time/format";
import type { LoadItem, WeekLoad } from "@/lib/week/contract-parts";

/** Planned against available time of this week and the next, with what makes it up. One's own alone. */
export function WeekBar({ weeks }: { weeks: readonly WeekLoad[] }) {
  const t = useTranslations("budget.bar");
  if (weeks.length === 0) return null;
  return (
    <Card title={t("title")}>
      <div className="flex flex-col gap-4">
        {weeks.map((week, place) => (
          <Week key={week.monday} week={week} title={t(place === 0 ? "thisWeek" : "nextWeek")} />
        ))}
      </div>
      <WeekOutlook />
      <p className="mt-3 text-xs text-ink-2">{t("planOnly")}</p>
    </Card>
  );
}

function Week({ week, title }: { week: WeekLoad; title: string }) {
  const t = useTranslations("budget.bar");
  const [planned, available, time] = [week.plannedMinutes, week.availableMinutes, week.minutes].map(
    formatMinutes,
  );
  const said = t(week.state, { time: time ?? "" });
  return (
    <div>
      <p className="mb-1 flex flex-wrap justify-between gap-x-3 text-sm">
        <span className="font-semibold">{title}</span>
        <span className="figures whitespace-nowrap">
          {t("planned", { planned: planned ?? "", available: available ?? "" })}
        </span>
      </p>
      <LoadBar {...week} />
      {week.state === "over" ? (
        <p className="mt-2 flex gap-2 rounded-md bg-amber-soft px-3 py-2 text-sm text-amber-ink">
          <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {said}
        </p>
      ) : (
        <p className="mt-1 text-sm text-ink-2">{said}</p>
      )}
      <details className="mt-1 text-sm">
        <summary className="inline-flex min-h-8 cursor-pointer items-center text-petrol underline pointer-coarse:min-h-11">
          {t("made")}
          <span className="sr-only">: {title}</span>
        </summary>
        <Parts items={week.items} />
      </details>
    </div>
  );
}

function Parts({ items }: { items: readonly LoadItem[] }) {
  const t = useTranslations("budget.bar");
  if (items.length === 0) return <p className="text-ink-2">{t("nothing")}</p>;
  const groups = Map.groupBy(items, ({ kind, onBehalfOf }) =>
    onBehalfOf ? t("inherited", { name: onBehalfOf.name }) : t(kind === "post" ? "own" : "fixed"),
  );
  return (
    <dl className="flex flex-col gap-2">
      {[...groups].map(([title, some]) => (
        <div key={title}>
          <dt className="flex justify-between gap-3 font-medium">
            {title}
            <span className="figures whitespace-nowrap">
              {formatMinutes(some.reduce((sum, { minutes }) => sum + minutes, 0))} h
            </span>
          </dt>
          {some.map((item) => (
            <dd
              key={item.kind === "post" ? item.postId : item.key}
              className="flex justify-between gap-3 py-0.5 pl-3 text-ink-2 pointer-coarse:py-2"
            >
              <Name item={item} />
              <span className="figures whitespace-nowrap">{formatMinutes(item.minutes)} h</span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Name({ item }: { item: LoadItem }) {
  const t = useTranslations("budget.duties");
  if (item.kind === "fixed") return t(item.key);
  return (
    <PostLink postId={item.postId} className="min-w-0 rounded-sm wrap-anywhere hover:underline">
      {item.title}
    </PostLink>
  );
}
