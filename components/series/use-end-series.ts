"use client";

import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { SeriesCard } from "@/lib/series/contract";
import type { Day } from "@/lib/time/days";
import { formatDayWithYear } from "@/lib/time/format";

/** Ends a series with a day, or with null lets it go on; either can be taken back. */
export function useEndSeries() {
  const t = useTranslations("series");
  const locale = useLocale();
  const { association } = useWorkspace();
  const notify = useNotify();
  const why = useRefusalText();
  const ending = useMutation(
    orpc.series.endSeries.mutationOptions({ meta: { touches: ["series", "calendar", "weeks"] } }),
  );
  async function end(series: Pick<SeriesCard, "id" | "name" | "endsOn" | "revision">, endsOn: Day | null) {
    const { id: seriesId, name, revision: expectedRevision } = series;
    try {
      const after = await ending.mutateAsync({
        associationId: association.id,
        seriesId,
        endsOn,
        expectedRevision,
      });
      const said =
        endsOn === null
          ? t("end.reopened", { name })
          : t("end.done", { name, day: formatDayWithYear(endsOn, locale) });
      notify(said, { about: seriesId, undo: () => void end(after, series.endsOn) });
    } catch (error) {
      notify(t("slot.refused", { name }), { about: seriesId, tone: "error", description: why(error) });
    }
  }
  return { end };
}
