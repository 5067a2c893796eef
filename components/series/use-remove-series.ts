"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { Noun } from "@/lib/api/query-client";
import type { SeriesCard } from "@/lib/series/contract";

const meta: { touches: readonly Noun[] } = { touches: ["series", "posts", "calendar", "weeks"] };

/** Deletes a series with its empty places, and offers to take that back. */
export function useRemoveSeries() {
  const t = useTranslations("series");
  const { association } = useWorkspace();
  const notify = useNotify();
  const why = useRefusalText();
  const removing = useMutation(orpc.series.deleteSeries.mutationOptions({ meta }));
  const restoring = useMutation(orpc.series.restoreSeries.mutationOptions({ meta }));
  const place = (seriesId: string) => ({ associationId: association.id, seriesId });
  const refused = ({ id, name }: SeriesCard, error: unknown) =>
    notify(t("slot.refused", { name }), { about: id, tone: "error", description: why(error) });

  async function remove(series: SeriesCard) {
    const { id, name } = series;
    try {
      const done = await removing.mutateAsync({ ...place(id), expectedRevision: series.revision });
      notify(t("remove.done", { name }), {
        about: id,
        description: t("remove.text"),
        undo: () => void restore(series, done.revision),
      });
    } catch (error) {
      refused(series, error);
    }
  }

  async function restore(series: SeriesCard, expectedRevision: number) {
    try {
      await restoring.mutateAsync({ ...place(series.id), expectedRevision });
      notify(t("remove.undone", { name: series.name }), { about: series.id });
    } catch (error) {
      refused(series, error);
    }
  }
  return { remove };
}
