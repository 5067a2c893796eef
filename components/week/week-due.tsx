"use client";

import { useLocale, useTranslations } from "next-intl";
import { PostLink } from "@/components/posts/post-link";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { OnBehalf } from "@/components/week/on-behalf";
import { formatDay } from "@/lib/time/format";
import type { DueStep } from "@/lib/week/contract-parts";

/** The steps of today and of days gone by. */
export function WeekDue({ steps, today }: { steps: readonly DueStep[]; today: string }) {
  const t = useTranslations("week.due");
  const name = useTranslations("common.steps");
  const locale = useLocale();
  if (steps.length === 0) return null;
  return (
    <Card title={t("title")} aside={<Badge tone="petrol">{steps.length}</Badge>}>
      <p className="-mt-2 text-sm text-ink-2">{t("text")}</p>
      <ul className="mt-2 flex flex-col divide-y divide-line">
        {steps.map(({ postId, title, step, dueOn, minutes, onBehalfOf }) => (
          <li
            key={`${postId} ${step}`}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2.5 last:pb-0"
          >
            <span className="w-36 shrink-0 text-sm font-semibold">{name(step)}</span>
            <PostLink
              postId={postId}
              className="min-w-0 grow rounded-sm text-sm wrap-anywhere hover:underline pointer-coarse:py-2.5"
            >
              {title}
            </PostLink>
            <OnBehalf of={onBehalfOf} />
            {dueOn < today ? (
              <Badge tone="amber">{t("since", { day: formatDay(dueOn, locale) })}</Badge>
            ) : null}
            <span className="figures text-xs text-ink-2">{t("minutes", { minutes: String(minutes) })}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
