"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { besides } from "@/components/calendar/calendar-address";
import { useCalendarAddress } from "@/components/calendar/use-calendar-address";
import { useShortcut } from "@/components/shell/use-shortcut";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { useWorkspace } from "@/components/workspace/workspace";
import { monthOf } from "@/lib/time/months";

/** To the month before, to today (key T) and to the month after. */
export function MonthSteps() {
  const t = useTranslations("calendar");
  const { today } = useWorkspace();
  const { month, goTo } = useCalendarAddress();
  const goToToday = () => goTo({ month: monthOf(today) });
  useShortcut("t", goToToday);
  return (
    <div className="flex items-center gap-1 max-sm:ml-auto print:hidden">
      <IconButton
        icon={ChevronLeft}
        label={t("previous")}
        onClick={() => goTo({ month: besides(month, -1) })}
      />
      <Button onClick={goToToday} aria-keyshortcuts="t">
        {t("today")}
      </Button>
      <IconButton icon={ChevronRight} label={t("next")} onClick={() => goTo({ month: besides(month, 1) })} />
    </div>
  );
}
