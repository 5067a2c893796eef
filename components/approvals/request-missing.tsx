"use client";

import { ArrowRight } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import type { RequestPlan } from "@/lib/approvals/contract";

type Props = { plan: RequestPlan; onGo: (place: "checks" | "body", itemId?: string) => void };

/** What stands in the way of a request, each point leading to where it is settled. */
export function RequestMissing({ plan, onGo }: Props) {
  const t = useTranslations("approvalPanel.request");
  const locale = useLocale();
  if (!plan.hasText) {
    return (
      <Callout tone="warn" actions={<Button onClick={() => onGo("body")}>{t("toText")}</Button>}>
        {t("textMissing")}
      </Callout>
    );
  }
  if (plan.missing.length === 0) return null;
  return (
    <Callout tone="warn" title={t("missing", { count: plan.missing.length })}>
      <p>{t("missingText")}</p>
      <ul className="mt-1.5 flex flex-col">
        {plan.missing.map(({ itemId, de, en }) => {
          const question = locale === "de" ? de : en || de;
          return (
            <li key={itemId}>
              <button
                type="button"
                aria-label={t("toChecks", { question })}
                onClick={() => onGo("checks", itemId)}
                className="inline-flex items-start gap-1.5 rounded-sm py-1 text-left font-medium underline pointer-coarse:min-h-11 pointer-coarse:items-center"
              >
                {question}
                <ArrowRight aria-hidden className="mt-0.5 size-4 shrink-0 pointer-coarse:mt-0" />
              </button>
            </li>
          );
        })}
      </ul>
    </Callout>
  );
}
