"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { useDecideClock } from "@/components/approvals/use-decide-clock";
import { useNearText } from "@/components/approvals/use-near-text";
import { AvatarInitials } from "@/components/ui/avatar-initials";
import type { DecisionCase } from "@/lib/approvals/contract";
import type { Day } from "@/lib/time/days";
import { formatDay } from "@/lib/time/format";

type Props = { shown: Pick<DecisionCase, "chain" | "step">; today: Day };

/** Who can decide in this step, in their order, and from when. */
export function CaseChain({ shown: { chain, step }, today }: Props) {
  const t = useTranslations("approvals.decide.case");
  const words = useTranslations("approvalWords");
  const locale = useLocale();
  const near = useNearText(today);
  const now = useDecideClock();
  const heading = useId();
  if (chain.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className="text-base">
        {t("chain")}
      </h3>
      <p className="mb-1.5 text-sm text-ink-2">{t("chainText", { step: words(`step.${step}`) })}</p>
      <ol className="flex flex-col gap-2 text-sm">
        {chain.map((line) => {
          const isTurn = now === null || Date.parse(line.from) <= now;
          const remarks = [
            words(`role.${line.as}`),
            line.standsInForName ? t("standsInFor", { name: line.standsInForName }) : "",
            line.awayUntil ? t("away", { day: formatDay(line.awayUntil, locale) }) : "",
            isTurn ? t("chainNow") : t("chainFrom", { when: near(line.from) }),
          ];
          return (
            <li key={line.membershipId} className="flex items-center gap-2.5">
              <span aria-hidden className="contents">
                <AvatarInitials name={line.name} size="sm" />
              </span>
              <span className="min-w-0 wrap-anywhere">
                {line.name}
                <span className="figures block text-xs text-ink-2">
                  {remarks.filter(Boolean).join(" · ")}
                </span>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
