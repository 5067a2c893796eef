"use client";

import { ListFilter } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useMedia } from "@/components/calendar/use-media";
import { FilterChips } from "@/components/posts/filter-chips";
import { FilterFacet } from "@/components/posts/filter-facet";
import { FilterOptions } from "@/components/posts/filter-options";
import { FilterSearch } from "@/components/posts/filter-search";
import { useFilterFacets } from "@/components/posts/use-filter-facets";
import { usePostFilter } from "@/components/posts/use-post-filter";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";

/** The filter of calendar and list: buttons in a row, or one button with a sheet where there is little room. */
export function PostFilterBar() {
  const t = useTranslations("posts.filter");
  const isRoomy = useMedia("(min-width: 48rem)", true);
  return (
    <search aria-label={t("label")} className="flex flex-wrap items-center gap-2 print:hidden">
      {isRoomy ? <Row /> : <Drawer />}
      <FilterChips />
    </search>
  );
}

function Row() {
  const facets = useFilterFacets();
  return (
    <>
      <FilterSearch />
      {facets.map((facet) => (
        <FilterFacet key={facet.name} facet={facet} />
      ))}
    </>
  );
}

function Drawer() {
  const t = useTranslations("posts.filter");
  const { active } = usePostFilter();
  const facets = useFilterFacets();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <ListFilter aria-hidden />
        {active > 0 ? t("openActive", { count: active }) : t("open")}
      </Button>
      <Sheet
        open={open}
        onOpenChange={setOpen}
        title={t("label")}
        footer={
          <Button variant="primary" onClick={() => setOpen(false)}>
            {t("done")}
          </Button>
        }
      >
        <div className="flex flex-col gap-6">
          <FilterSearch />
          {facets.map((facet) => (
            <fieldset key={facet.name}>
              <legend className="mb-1 font-semibold">{facet.label}</legend>
              <FilterOptions facet={facet} />
            </fieldset>
          ))}
        </div>
      </Sheet>
    </>
  );
}
