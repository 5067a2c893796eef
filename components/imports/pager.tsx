"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

type Props = { page: number; size: number; total: number; onPage: (page: number) => void };

/** Steps through long lists; nothing where everything fits on one page. */
export function Pager({ page, size, total, onPage }: Props) {
  const t = useTranslations("imports.preview");
  if (total <= size) return null;
  const from = page * size + 1;
  const to = Math.min(total, from + size - 1);
  return (
    <nav aria-label={t("pages")} className="flex flex-wrap items-center justify-between gap-2">
      <Button disabled={page === 0} onClick={() => onPage(page - 1)}>
        <ChevronLeft aria-hidden />
        {t("back")}
      </Button>
      <span className="figures text-sm text-ink-2 max-sm:order-last max-sm:w-full">
        {t("page", { from, to, total })}
      </span>
      <Button disabled={to === total} onClick={() => onPage(page + 1)}>
        {t("next")}
        <ChevronRight aria-hidden />
      </Button>
    </nav>
  );
}
