"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRowTexts } from "@/components/imports/use-row-texts";
import { Button } from "@/components/ui/button";
import type { PreviewRow, RowFix } from "@/lib/imports/rules-plan";
import { formatDayWithYear } from "@/lib/time/format";

type Props = {
  row: PreviewRow;
  fix: RowFix;
  landing?: (element: HTMLElement | null) => void;
  onTakeBack: () => void;
};

/** The answers about a row in words, with the way back. */
export function DecidedRow({ row, fix, landing, onTakeBack }: Props) {
  const t = useTranslations("imports.fix");
  const locale = useLocale();
  const textsOf = useRowTexts();
  const { skip, day, title } = fix;
  const said = skip
    ? [t("decided.skip")]
    : [
        ...(day === null ? [t("decided.undated")] : []),
        ...(day ? [t("decided.day", { day: formatDayWithYear(day, locale) })] : []),
        ...(title ? [t("decided.title", { title })] : []),
      ];
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {said.map((one) => (
        <strong key={one} className="wrap-anywhere">
          {one}
        </strong>
      ))}
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
