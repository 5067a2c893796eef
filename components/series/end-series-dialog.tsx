"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { useEndSeries } from "@/components/series/use-end-series";
import { DateField } from "@/components/ui/date-field";
import { Dialog } from "@/components/ui/dialog";
import { FormButtons } from "@/components/ui/form-buttons";
import { useWorkspace } from "@/components/workspace/workspace";
import type { SeriesCard } from "@/lib/series/contract";
import { isDay } from "@/lib/time/days";
import { formatDayLong } from "@/lib/time/format";

/** Chooses the last day of a series. */
export function EndSeriesDialog({ series, onClose }: { series: SeriesCard; onClose: () => void }) {
  const t = useTranslations("series.end");
  const form = useTranslations("series.form");
  const errors = useTranslations("errors");
  const locale = useLocale();
  const { today } = useWorkspace();
  const { end } = useEndSeries();
  const [day, setDay] = useState(series.startsOn > today ? series.startsOn : today);
  const [error, setError] = useState<string>();
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isDay(day)) return setError(form("startMissing"));
    if (day < series.startsOn) return setError(errors("seriesEndsBeforeStart"));
    void end(series, day);
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="sm"
      title={t("title")}
      description={series.name}
      footer={<FormButtons form={id} label={t("confirm")} onCancel={onClose} />}
    >
      <form id={id} onSubmit={submit} noValidate className="flex flex-col gap-3">
        <DateField
          label={t("lastDay")}
          required
          value={day}
          error={error}
          hint={isDay(day) ? formatDayLong(day, locale) : undefined}
          onChange={(event) => {
            setDay(event.target.value);
            setError(undefined);
          }}
        />
        <p className="text-sm text-ink-2">{t("text")}</p>
      </form>
    </Dialog>
  );
}
