"use client";

import { Layers } from "lucide-react";
import { useTranslations } from "next-intl";
import { calendarLayers } from "@/components/calendar/calendar-address";
import { useCalendarAddress } from "@/components/calendar/use-calendar-address";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Popover } from "@/components/ui/popover";
import type { CalendarRange } from "@/lib/calendar/contract";

/** What the month shows, each layer with its count; the choice stands in the address. */
export function LayersPopover({ range }: { range: CalendarRange | undefined }) {
  const t = useTranslations("calendar.layers");
  const { hidden, adjust } = useCalendarAddress();
  const counts = {
    posts: range?.total ?? 0,
    slots: range?.slots.length ?? 0,
    public: range?.holidays.filter(({ kind }) => kind === "public").length ?? 0,
    school: range?.holidays.filter(({ kind }) => kind === "school").length ?? 0,
    occasions: range?.occasions.length ?? 0,
  };
  const trigger = (
    <Button>
      <Layers aria-hidden />
      {t("button")}
      {hidden.length > 0 ? (
        <Badge tone="petrol">
          <span aria-hidden>
            {calendarLayers.length - hidden.length}/{calendarLayers.length}
          </span>
          <span className="sr-only">{t("hidden", { count: hidden.length })}</span>
        </Badge>
      ) : null}
    </Button>
  );
  return (
    <Popover trigger={trigger} label={t("intro")} align="end" className="w-64">
      <p className="mb-1 text-xs text-ink-2">{t("intro")}</p>
      {calendarLayers.map((layer) => (
        <Checkbox
          key={layer}
          label={t("count", { label: t(layer), count: counts[layer] })}
          checked={!hidden.includes(layer)}
          onChange={(event) =>
            adjust({
              hidden: event.target.checked ? hidden.filter((one) => one !== layer) : [...hidden, layer],
            })
          }
        />
      ))}
    </Popover>
  );
}
