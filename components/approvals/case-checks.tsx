"use client";

import { CircleAlert, CircleCheck, CircleDashed, Info } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { blockingChecks, orderedChecks, type ShownCheck } from "@/components/approvals/case-checks-order";
import { Badge } from "@/components/ui/badge";
import { Callout } from "@/components/ui/callout";
import type { DecisionCase } from "@/lib/approvals/contract";

const marks = {
  met: { icon: CircleCheck, tone: "text-green" },
  open: { icon: CircleDashed, tone: "text-red" },
  failed: { icon: CircleAlert, tone: "text-red" },
  hint: { icon: Info, tone: "text-petrol" },
};

/** The checks of the post: what is open first, what is settled behind a press. */
export function CaseChecks({ checks }: { checks: DecisionCase["checks"] }) {
  const t = useTranslations("approvals.decide.case");
  const heading = useId();
  const { unmet, met } = orderedChecks(checks);
  const blocking = blockingChecks(checks).length;
  if (checks.length === 0) return null;
  return (
    <section aria-labelledby={heading} className="flex flex-col gap-2">
      <h3 id={heading} className="text-base">
        {t("checks")}
      </h3>
      {blocking > 0 ? <Callout tone="warn">{t("checksOpen", { count: blocking })}</Callout> : null}
      {unmet.length > 0 ? <Lines checks={unmet} /> : null}
      {met.length > 0 ? (
        <details className="text-sm">
          <summary className="rounded-sm py-1 text-ink-2 pointer-coarse:py-3">
            {t("checksMet", { count: met.length })}
          </summary>
          <Lines checks={met} />
        </details>
      ) : null}
    </section>
  );
}

function Lines({ checks }: { checks: readonly ShownCheck[] }) {
  const t = useTranslations("approvals.decide.case");
  const locale = useLocale();
  return (
    <ul className="flex flex-col divide-y divide-line text-sm">
      {checks.map(({ itemId, word, blocking, question, questionEn, note }) => {
        const { icon: Icon, tone } = marks[word];
        return (
          <li key={itemId} className="flex items-start gap-2 py-2">
            <Icon aria-hidden className={`mt-px size-5 shrink-0 ${tone}`} />
            <span className="min-w-0 wrap-anywhere">
              <span className="sr-only">{t(`checkStates.${word}`)}: </span>
              {locale === "en" ? questionEn || question : question}
              {blocking && word !== "met" ? (
                <Badge tone="amber" className="ml-2">
                  {t("needed")}
                </Badge>
              ) : null}
              {note ? <span className="block text-ink-2">{note}</span> : null}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
