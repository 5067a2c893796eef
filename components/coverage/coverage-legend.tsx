"use client";

import { useTranslations } from "next-intl";
import { stateLooks } from "@/components/coverage/state-look";
import { cn } from "@/components/ui/cn";
import { coverageStates } from "@/lib/coverage/rules-coverage";

/** What the signs of a strip mean. */
export function CoverageLegend() {
  const t = useTranslations("coverage");
  return (
    <ul aria-label={t("legend")} className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-2">
      {coverageStates.map((state) => {
        const { icon: Icon, look } = stateLooks[state];
        return (
          <li key={state} className="flex items-center gap-1.5">
            <span className={cn("grid size-5 shrink-0 place-items-center rounded-sm border", look)}>
              <Icon aria-hidden className="size-3" />
            </span>
            <span>
              <span className="font-medium text-ink">{t(`states.${state}`)}</span>: {t(`stateTexts.${state}`)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
