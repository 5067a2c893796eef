"use client";

import { History } from "lucide-react";
import { useTranslations } from "next-intl";

/** Marks what came after the sheet was kept. */
export function AddedMark({ added }: { added: boolean }) {
  const t = useTranslations("handovers.changes");
  if (!added) return null;
  return (
    <span className="ml-2 text-sm font-medium whitespace-nowrap text-amber-ink">
      <History aria-hidden className="mr-1 inline size-4 align-text-bottom" />
      {t("since")}: {t("added")}
    </span>
  );
}
