"use client";

import { useLocale, useTranslations } from "next-intl";
import type { QuietPlan } from "@/lib/posts/contract";
import { formatDay } from "@/lib/time/format";

const groups = ["toHold", "runOn", "heldAlready"] as const;

/** What lies in the days of a quiet period, by what becomes of it. */
export function QuietPlanLists({ plan }: { plan: QuietPlan }) {
  const t = useTranslations("holds.quiet");
  const stages = useTranslations("common.stages");
  const locale = useLocale();
  const shown = groups.filter((group) => plan[group].length > 0);
  if (shown.length === 0) return <p className="text-sm text-ink-2">{t("empty")}</p>;
  return shown.map((group) => (
    <section key={group}>
      <h3 className="text-sm font-semibold">{t(group, { count: plan[group].length })}</h3>
      <ul className="mt-1 flex flex-col gap-1 text-sm">
        {plan[group].map(({ id, title, plannedOn, stage }) => (
          <li key={id} className="wrap-anywhere">
            {title}{" "}
            <span className="figures text-ink-2">
              ({t("line", { day: formatDay(plannedOn, locale), stage: stages(stage) })})
            </span>
          </li>
        ))}
      </ul>
    </section>
  ));
}
