"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRowTexts } from "@/components/imports/use-row-texts";
import { Button } from "@/components/ui/button";
import type { PreviewRow, RowFix } from "@/lib/imports/rules-plan";
import { formatDayWithYear } from "@/lib/time/format";

type Props = {
  row: PreviewRow;
  fix: RowFix;
  landing: (element: HTMLButtonElement | null) => void;
  onTakeBack: () => void;
};

/** A decision in words, with the way back. */
export function DecidedRow({ row, fix, landing, onTakeBack }: Props) {
  const t = useTranslations("imports.fix");
  const locale = useLocale();
  const textsOf = useRowTexts();
  const said = {
    skip: () => t("decided.skip"),
    undated: () => t("decided.undated"),
    day: () => t("decided.day", { day: fix.action === "day" ? formatDayWithYear(fix.day, locale) : "" }),
    title: () => t("decided.title", { title: fix.action === "title" ? fix.title : "" }),
  };
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <strong className="wrap-anywhere">{said[fix.action]()}</strong>
      <Button
        ref={landing}
        size="sm"
        aria-label={t("named", { action: t("reset"), row: textsOf(row).place })}
        onClick={onTakeBack}
      >
        {t("reset")}
      </Button>
    </p>
  );
}
