"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import type { SheetRefusal } from "@/components/imports/sheet-refusal";
import { useRefusalText } from "@/components/ui/use-refusal-text";

/** What happened to a file and what to do now, as one text. */
export function useSheetRefusalText(): (refusal: SheetRefusal) => string {
  const t = useTranslations("errors.sheet");
  const why = useRefusalText();
  return useCallback(
    (refusal) =>
      refusal.kind === "sheet"
        ? t(refusal.code, { row: String(refusal.row), limit: refusal.limit })
        : why(refusal.error),
    [t, why],
  );
}
