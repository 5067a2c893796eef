"use client";

import { CircleCheck, CircleX, MessageSquareWarning } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import type { Decision } from "@/lib/approvals/contract";
import { formatInstant } from "@/lib/time/format";

const icons = {
  approve: { icon: CircleCheck, tone: "text-green" },
  approveWithChanges: { icon: CircleCheck, tone: "text-green" },
  requestChanges: { icon: MessageSquareWarning, tone: "text-amber-ink" },
  reject: { icon: CircleX, tone: "text-red" },
};

/** What was decided on this request so far, by whom and in which capacity. */
export function CaseDecisions({ decisions }: { decisions: readonly Decision[] }) {
  const t = useTranslations("approvals.decide.case");
  const words = useTranslations("approvalWords");
  const locale = useLocale();
  const heading = useId();
  const former = decisions.filter(({ pending }) => !pending);
  if (former.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className="text-base">
        {t("former")}
      </h3>
      <ul className="flex flex-col divide-y divide-line text-sm">
        {former.map((one) => {
          const { icon: Icon, tone } = icons[one.kind];
          const extra = [
            one.onBehalfOfName ? t("for", { name: one.onBehalfOfName }) : "",
            one.byLink ? t("byLink") : "",
          ].filter(Boolean);
          return (
            <li key={one.id} className="flex items-start gap-2 py-2">
              <Icon aria-hidden className={`mt-px size-5 shrink-0 ${tone}`} />
              <div className="min-w-0 wrap-anywhere">
                <p className="font-semibold">{words(`kind.${one.kind}`)}</p>
                <p className="figures text-ink-2">
                  {[
                    t("byAt", {
                      name: one.personName,
                      role: words(`role.${one.role}`),
                      time: formatInstant(new Date(one.decidedAt), locale),
                    }),
                    ...extra,
                  ].join(", ")}
                </p>
                {one.comment ? <p className="mt-0.5 whitespace-pre-wrap">{one.comment}</p> : null}
                {one.void ? <p className="mt-0.5 text-ink-2">{t("void")}</p> : null}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
