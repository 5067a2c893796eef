"use client";

import { useLocale, useTranslations } from "next-intl";
import { usePostFilter } from "@/components/posts/use-post-filter";
import { useWorkspace } from "@/components/workspace/workspace";
import { stages } from "@/db/enums";

/** One thing to filter by, with its values and how to change what is chosen. */
export type Facet = {
  name: "stages" | "channelIds" | "formatIds" | "responsibleIds";
  label: string;
  options: { value: string; label: string }[];
  chosen: readonly string[];
  choose: (values: readonly string[]) => void;
};

/** Stage, channel, format and person as the filter offers them here; what has nothing to choose from is left out. */
export function useFilterFacets(): Facet[] {
  const t = useTranslations();
  const locale = useLocale();
  const { association } = useWorkspace();
  const { filter, setFilter } = usePostFilter();
  const facets: Facet[] = [
    {
      name: "stages",
      label: t("posts.filter.stages"),
      options: [
        ...stages.map((value) => ({ value, label: t(`common.stages.${value}`) })),
        { value: "on-hold", label: t("common.signals.onHold") },
      ],
      chosen: [...(filter.stages ?? []), ...(filter.held ? ["on-hold"] : [])],
      choose: (values) =>
        setFilter({
          stages: stages.filter((stage) => values.includes(stage)),
          held: values.includes("on-hold") || undefined,
        }),
    },
    {
      name: "channelIds",
      label: t("posts.filter.channelIds"),
      options: association.channels.map(({ id, name }) => ({ value: id, label: name })),
      chosen: filter.channelIds ?? [],
      choose: (values) => setFilter({ channelIds: [...values] }),
    },
    {
      name: "formatIds",
      label: t("posts.filter.formatIds"),
      options: association.formats.map((format) => ({
        value: format.id,
        label: locale === "de" ? format.nameDe : format.nameEn,
      })),
      chosen: filter.formatIds ?? [],
      choose: (values) => setFilter({ formatIds: [...values] }),
    },
    {
      name: "responsibleIds",
      label: t("posts.filter.responsibleIds"),
      options: association.colleagues.map(({ id, name, active }) => ({
        value: id,
        label: active ? name : t("posts.former", { name }),
      })),
      chosen: filter.responsibleIds ?? [],
      choose: (values) => setFilter({ responsibleIds: [...values] }),
    },
  ];
  return facets.filter(({ options }) => options.length > 0);
}
