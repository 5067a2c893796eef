"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { FilterOptions } from "@/components/posts/filter-options";
import type { Facet } from "@/components/posts/use-filter-facets";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";

/** One facet as a button that says how many values are chosen, with the values behind it. */
export function FilterFacet({ facet }: { facet: Facet }) {
  const t = useTranslations("posts.filter");
  const count = facet.chosen.length;
  return (
    <Popover
      label={facet.label}
      className="p-2.5"
      trigger={
        <Button aria-label={count > 0 ? t("facetActive", { facet: facet.label, count }) : undefined}>
          {facet.label}
          {count > 0 ? <Badge tone="petrol">{count}</Badge> : null}
          <ChevronDown aria-hidden className="text-ink-2" />
        </Button>
      }
    >
      <FilterOptions facet={facet} />
    </Popover>
  );
}
