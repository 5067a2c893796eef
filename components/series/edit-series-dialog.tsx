"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { FollowingFields } from "@/components/series/following-fields";
import { SeriesForm } from "@/components/series/series-form";
import { fieldsOf, type SeriesValues, valuesOf } from "@/components/series/series-values";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { partsOf } from "@/components/ui/parts-of";
import { Skeleton } from "@/components/ui/skeleton";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { SeriesRule } from "@/lib/series/rules-days";
import type { Day } from "@/lib/time/days";

type Props = {
  seriesId: string;
  /** The day from which on a change applies at first; the next place where it is left out. */
  from?: Day;
  onClose: () => void;
};

/** Changes a series from a day on; what lies before stays. */
export function EditSeriesDialog({ seriesId, from, onClose }: Props) {
  const t = useTranslations("series.form");
  const { association, today } = useWorkspace();
  const notify = useNotify();
  const why = useRefusalText();
  const form = useId();
  const input = { associationId: association.id, seriesId };
  const { data: series, error } = useQuery(
    orpc.series.getSeries.queryOptions({ input, refetchOnWindowFocus: false }),
  );
  const changing = useMutation(
    orpc.series.updateSeries.mutationOptions({
      meta: { touches: ["series", "posts", "calendar", "weeks"] },
      onSuccess: ({ name }) => {
        notify(t("changed", { name }));
        onClose();
      },
      onError: (refused) => {
        if (!isTooEarly(refused)) return;
        document.getElementById(form)?.querySelector<HTMLElement>("[name=startsOn]")?.focus();
      },
    }),
  );
  const next = series?.slots[0]?.day;
  const start = [from ?? next ?? today, series?.startsOn ?? today, today].reduce(latest);
  const save = (values: SeriesValues, rule: SeriesRule) => {
    if (!series || changing.isPending) return;
    const { revision: expectedRevision } = series;
    changing.mutate({ ...fieldsOf(values, rule), ...input, from: values.startsOn, expectedRevision });
  };
  const tooEarly = isTooEarly(changing.error);
  const failed = tooEarly ? null : (changing.error ?? (series ? null : error));
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t("editTitle")}
      footer={
        <Button type="submit" form={form} variant="primary" pending={changing.isPending || !series}>
          {t("save")}
        </Button>
      }
    >
      {failed ? (
        <Callout tone="danger" role="alert" className="mb-4" title={t("failed")}>
          {why(failed)}
        </Callout>
      ) : null}
      {series ? (
        <SeriesForm
          id={form}
          start={valuesOf(series, start)}
          earliest={today}
          onSave={save}
          when={(values, problem, change) => (
            <FollowingFields
              first={start}
              values={values}
              problem={tooEarly ? { ...problem, startsOn: "seriesBeginsLater" } : problem}
              onChange={(patch) => {
                if (tooEarly) changing.reset();
                change(patch);
              }}
            />
          )}
        />
      ) : null}
      {!series && !error ? (
        <div className="flex flex-col gap-4">
          <p className="sr-only">{t("loading")}</p>
          <Skeleton className="h-9" />
          <Skeleton className="h-9" />
          <Skeleton className="h-24" />
        </div>
      ) : null}
    </Dialog>
  );
}

/** Refused for a day on which an earlier part of the series still runs: only the server knows it. */
function isTooEarly(error: unknown): boolean {
  return partsOf(partsOf(error).data).reason === "seriesBeginsLater";
}

function latest(a: Day, b: Day): Day {
  return a > b ? a : b;
}
