"use client";

import { useTranslations } from "next-intl";
import { useFilterFacets } from "@/components/posts/use-filter-facets";
import { usePostFilter } from "@/components/posts/use-post-filter";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";

/** What is filtered right now, each to be taken away, and all at once. */
export function FilterChips() {
  const t = useTranslations("posts.filter");
  const { filter, setFilter, active } = usePostFilter();
  const facets = useFilterFacets();
  if (active === 0) return null;
  const chosen = facets.flatMap((facet) =>
    facet.options
      .filter(({ value }) => facet.chosen.includes(value))
      .map(({ value, label }) => ({
        key: value,
        label,
        removeLabel: t("remove", { facet: facet.label, value: label }),
        remove: () => facet.choose(facet.chosen.filter((one) => one !== value)),
      })),
  );
  const text = filter.text
    ? [
        {
          key: "text",
          label: t("searchChip", { text: filter.text }),
          removeLabel: t("clearText"),
          remove: () => setFilter({ text: "" }),
        },
      ]
    : [];
  return (
    <ul aria-label={t("active")} className="flex flex-wrap items-center gap-2">
      {[...text, ...chosen].map(({ key, label, removeLabel, remove }) => (
        <li key={key} className="max-w-full">
          <Chip removeLabel={removeLabel} onRemove={remove}>
            {label}
          </Chip>
        </li>
      ))}
      <li>
        <Button
          variant="ghost"
          size="sm"
          className="text-petrol"
          onClick={() =>
            setFilter({
              stages: [],
              channelIds: [],
              formatIds: [],
              responsibleIds: [],
              held: undefined,
              text: "",
            })
          }
        >
          {t("reset")}
        </Button>
      </li>
    </ul>
  );
}
