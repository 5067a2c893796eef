"use client";

import { Plus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import styles from "@/components/calendar/occasion-chip.module.css";
import { Button } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";
import type { Occasion } from "@/lib/calendar/contract";
import type { Day } from "@/lib/time/days";
import { formatDay, formatDayLong, formatDayRange } from "@/lib/time/format";

type Props = {
  day: Day;
  occasions: readonly Occasion[];
  tabIndex?: -1;
  /** Left out where nothing can be planned: for readers and on days gone by. */
  onPlan?: (defaults: { plannedOn: Day; title: string }) => void;
};

/** The action days of a day by name; pressing shows all of them and plans a post for one. */
export function OccasionChip({ day, occasions, tabIndex, onPlan }: Props) {
  const t = useTranslations("occasions");
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const first = occasions[0];
  if (!first) return null;
  const plan = (occasion: Occasion) => {
    setOpen(false);
    onPlan?.({ plannedOn: occasion.day > day ? occasion.day : day, title: occasion.name });
  };
  const trigger = (
    <button
      type="button"
      tabIndex={tabIndex}
      data-unconfirmed={first.confirmed ? undefined : ""}
      className={styles.chip}
    >
      <span className={styles.clamp}>
        {first.name}
        {first.lastDay > first.day
          ? ` (${formatDay(first.day, locale)} – ${formatDay(first.lastDay, locale)})`
          : null}
      </span>
      {first.confirmed ? null : <span>({t("unconfirmed")})</span>}
      {occasions.length > 1 ? (
        <span className={styles.plusOne}>
          <span aria-hidden>{t("more", { count: occasions.length - 1 })}</span>
          <span className="sr-only">{t("moreLong", { count: occasions.length - 1 })}</span>
        </span>
      ) : null}
    </button>
  );
  return (
    <Popover
      trigger={trigger}
      label={t("on", { day: formatDayLong(day, locale) })}
      open={open}
      onOpenChange={setOpen}
    >
      <ul className="flex flex-col gap-4">
        {occasions.map((occasion) => (
          <li key={`${occasion.actionDayId}/${occasion.day}`} className="flex flex-col items-start gap-1">
            <p className="font-semibold">{occasion.name}</p>
            <p className="text-xs text-ink-2">
              {t("actionDay")} · {formatDayRange(occasion.day, occasion.lastDay, locale)}
              {occasion.confirmed ? null : ` · ${t("unconfirmed")}`}
            </p>
            {occasion.confirmed ? null : <p className="text-xs text-ink-2">{t("untilHint")}</p>}
            {onPlan ? (
              <Button
                size="sm"
                className="mt-1"
                onClick={() => plan(occasion)}
                aria-label={t("planFor", { name: occasion.name })}
              >
                <Plus aria-hidden />
                {t("plan")}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Popover>
  );
}
