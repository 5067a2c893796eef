"use client";

import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { LoadBar } from "@/components/week/load-bar";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import { formatDay, formatMinutes, formatWeek } from "@/lib/time/format";
import { isoWeek } from "@/lib/time/weeks";

/** One's own next twelve weeks, asked for when it is opened. */
export function WeekOutlook() {
  const t = useTranslations("budget.outlook");
  const bar = useTranslations("budget.bar");
  const locale = useLocale();
  const { association } = useWorkspace();
  const [open, setOpen] = useState(false);
  const input = { associationId: association.id };
  const { data, isError } = useQuery(orpc.budget.getOutlook.queryOptions({ input, enabled: open }));
  return (
    <details
      className="mt-3 border-t border-line pt-2 text-sm"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="inline-flex min-h-8 cursor-pointer items-center text-petrol underline pointer-coarse:min-h-11">
        {t("title")}
      </summary>
      {isError && !data ? <p role="alert">{t("failed")}</p> : null}
      {data?.weeks.length === 0 ? <p className="text-ink-2">{t("none")}</p> : null}
      <ul className="mt-1 flex flex-col gap-2.5">
        {data?.weeks.map((week) => (
          <li key={week.monday}>
            <p className="figures mb-0.5 flex flex-wrap justify-between gap-x-3">
              <span>
                {formatWeek(isoWeek(week.monday), locale)}{" "}
                <span className="text-ink-2">{formatDay(week.monday, locale)}</span>
              </span>
              <span>
                <span className="sr-only">
                  {bar("planned", {
                    planned: formatMinutes(week.plannedMinutes),
                    available: formatMinutes(week.availableMinutes),
                  })}
                  ,{" "}
                </span>
                <span className={week.state === "over" ? "font-semibold text-amber-ink" : "text-ink-2"}>
                  {t(week.state, { time: formatMinutes(week.minutes) })}
                </span>
              </span>
            </p>
            <LoadBar {...week} />
          </li>
        ))}
      </ul>
    </details>
  );
}
