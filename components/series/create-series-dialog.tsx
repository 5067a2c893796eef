"use client";

import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { v7 } from "uuid";
import { SeriesForm } from "@/components/series/series-form";
import { emptySeries, fieldsOf, type SeriesValues } from "@/components/series/series-values";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { DateField } from "@/components/ui/date-field";
import { Dialog } from "@/components/ui/dialog";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { SeriesRule } from "@/lib/series/rules-days";
import { isDay } from "@/lib/time/days";
import { formatDayLong } from "@/lib/time/format";

type Props = { start?: Partial<SeriesValues>; onClose: () => void };

/** A new series, with its next days in sight while it is set. */
export function CreateSeriesDialog({ start, onClose }: Props) {
  const t = useTranslations("series.form");
  const errors = useTranslations("errors");
  const locale = useLocale();
  const { association, today, myMembershipId } = useWorkspace();
  const notify = useNotify();
  const why = useRefusalText();
  const [seriesId] = useState(() => v7());
  const form = useId();
  const creating = useMutation(
    orpc.series.createSeries.mutationOptions({
      meta: { touches: ["series", "calendar", "weeks"] },
      onSuccess: ({ name }) => {
        notify(t("created", { name }));
        onClose();
      },
    }),
  );
  const save = (values: SeriesValues, rule: SeriesRule) => {
    if (creating.isPending) return;
    const { startsOn } = values;
    creating.mutate({ ...fieldsOf(values, rule), associationId: association.id, seriesId, startsOn });
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t("createTitle")}
      footer={
        <Button type="submit" form={form} variant="primary" pending={creating.isPending}>
          {t("create")}
        </Button>
      }
    >
      {creating.error ? (
        <Callout tone="danger" role="alert" className="mb-4" title={t("failed")}>
          {why(creating.error)}
        </Callout>
      ) : null}
      <SeriesForm
        id={form}
        start={emptySeries(today, { responsibleId: myMembershipId, ...start })}
        earliest={null}
        number={1}
        onSave={save}
        when={(values, problem, change) => (
          <DateField
            label={t("startsOn")}
            name="startsOn"
            required
            value={values.startsOn}
            hint={isDay(values.startsOn) ? formatDayLong(values.startsOn, locale) : undefined}
            error={
              problem?.startsOn === "notIntoThePast"
                ? errors("notIntoThePast")
                : problem?.startsOn && t("startMissing")
            }
            onChange={(event) => change({ startsOn: event.target.value })}
          />
        )}
      />
    </Dialog>
  );
}
