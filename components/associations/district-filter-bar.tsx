"use client";

import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import type { DistrictFilter } from "@/components/associations/regions";
import { Checkbox } from "@/components/ui/checkbox";
import { Input } from "@/components/ui/input";

type Props = { filter: DistrictFilter; found: number; onChange: (filter: DistrictFilter) => void };

/** Finds a district by its words, or only those that still need something. */
export function DistrictFilterBar({ filter, found, onChange }: Props) {
  const t = useTranslations("associations.districts");
  const isFiltered = filter.text.trim() !== "" || filter.onlyGaps;
  return (
    <search className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
      <div className="relative w-full sm:w-80">
        <Search
          aria-hidden
          className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-ink-2"
        />
        <Input
          type="search"
          aria-label={t("search")}
          placeholder={t("search")}
          value={filter.text}
          maxLength={80}
          onChange={(event) => onChange({ ...filter, text: event.target.value })}
          className="pl-8"
        />
      </div>
      <Checkbox
        label={t("onlyGaps")}
        checked={filter.onlyGaps}
        onChange={(event) => onChange({ ...filter, onlyGaps: event.target.checked })}
      />
      <p role="status" className="text-sm text-ink-2">
        {isFiltered ? t("found", { count: found }) : null}
      </p>
    </search>
  );
}
