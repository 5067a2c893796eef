"use client";

import { useFormatter, useTranslations } from "next-intl";
import { type RowFilter, rowFilters } from "@/components/imports/arrange-rows";
import { cn } from "@/components/ui/cn";
import type { Preview } from "@/lib/imports/rules-plan";

type Props = {
  counts: Preview["counts"];
  total: number;
  filter: RowFilter;
  onFilter: (filter: RowFilter) => void;
};

/** How many rows become what; each number shows its rows. */
export function PreviewFilter({ counts, total, filter, onFilter }: Props) {
  const t = useTranslations("imports");
  const format = useFormatter();
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="sr-only">{t("preview.filter")}</legend>
      {rowFilters.map((one) => {
        const count = one === "all" ? total : counts[one];
        return (
          <button
            key={one}
            type="button"
            aria-pressed={filter === one}
            onClick={() => onFilter(one)}
            className={cn(
              "inline-flex min-h-9 items-center gap-2 rounded-full border border-line-2 bg-surface px-3 text-sm",
              "hover:border-edge pointer-coarse:min-h-11",
              "aria-pressed:border-petrol aria-pressed:bg-petrol-soft aria-pressed:font-semibold aria-pressed:text-petrol",
              one === "problem" && count > 0 && "border-amber bg-amber-soft text-amber-ink",
            )}
          >
            {t(`filters.${one}`)}
            <span className="figures font-semibold">{format.number(count)}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
