"use client";

import { Printer, Repeat } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { LayersPopover } from "@/components/calendar/layers-popover";
import { MonthSteps } from "@/components/calendar/month-steps";
import { useCalendarAddress } from "@/components/calendar/use-calendar-address";
import { IconButton } from "@/components/ui/icon-button";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { useWorkspace } from "@/components/workspace/workspace";
import type { CalendarRange } from "@/lib/calendar/contract";
import { formatMonth } from "@/lib/time/format";

/** Which month, and how it is seen. */
export function CalendarHeader({ range }: { range: CalendarRange | undefined }) {
  const t = useTranslations("calendar");
  const locale = useLocale();
  const { association, can } = useWorkspace();
  const { month, view, goTo } = useCalendarAddress();
  return (
    <PageHeader
      title={
        <>
          <span aria-live="polite" className="inline-block sm:min-w-44 print:min-w-0">
            {formatMonth(month, locale)}
          </span>
          <span className="hidden font-normal text-ink-2 print:inline"> · {association.name}</span>
        </>
      }
      aside={<MonthSteps />}
      actions={
        <>
          <SegmentedControl
            className="max-sm:mr-auto"
            label={t("views.label")}
            value={view}
            options={[
              { value: "month", label: t("views.month") },
              { value: "list", label: t("views.list") },
            ]}
            onChange={(chosen) => goTo({ view: chosen })}
          />
          {view === "month" ? <LayersPopover range={range} /> : null}
          {can("post.readInternal") ? (
            <LinkButton href={`/${association.slug}/series`}>
              <Repeat aria-hidden />
              {t("series")}
            </LinkButton>
          ) : null}
          {view === "month" ? (
            <IconButton
              icon={Printer}
              label={t("print")}
              variant="secondary"
              onClick={() => window.print()}
              className="max-sm:hidden"
            />
          ) : null}
        </>
      }
    />
  );
}
