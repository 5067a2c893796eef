"use client";

import { useTranslations } from "next-intl";
import type { PlanSource } from "@/components/imports/use-plan-source";
import { useSheetRefusalText } from "@/components/imports/use-sheet-refusal-text";
import { Callout } from "@/components/ui/callout";
import { ErrorState } from "@/components/ui/error-state";
import { useRefusalText } from "@/components/ui/use-refusal-text";

/** Why the last file was not read, and what helps. */
export function ReadRefusal({ source }: { source: PlanSource }) {
  const t = useTranslations("imports.refusal");
  const text = useSheetRefusalText();
  const why = useRefusalText();
  if (source.contextError) {
    return <ErrorState text={t("context")} next={why(source.contextError)} onRetry={source.retryContext} />;
  }
  if (!source.refusal) return null;
  return (
    <Callout tone="danger" role="alert" title={source.wasPasted ? t("titlePasted") : t("title")}>
      <p>{text(source.refusal)}</p>
      <p className="text-ink-2">{t("kept")}</p>
    </Callout>
  );
}
