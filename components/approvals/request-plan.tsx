"use client";

import { useFormatter, useTranslations } from "next-intl";
import { ApprovalChain } from "@/components/approvals/approval-chain";
import { useMoments } from "@/components/approvals/approval-moments";
import { useChainName } from "@/components/approvals/approval-names";
import type { RequestPlan as Plan } from "@/lib/approvals/contract";

type Step = Plan["steps"][number];

/** Class and path in words, and for each step who is asked and who may decide from when. */
export function RequestPlan({ plan, districtOnly }: { plan: Plan; districtOnly: boolean }) {
  const t = useTranslations("approvalPanel.request");
  const words = useTranslations("approvalWords");
  const isPress = plan.path === "leadAndPress";
  return (
    <section aria-label={t("who")} className="flex flex-col gap-3">
      <p className="text-sm">
        <span className="font-semibold">{words(`class.${plan.riskClass}`)}</span>
        <span className="text-ink-2"> · {words(`path.${plan.path}`)}</span>
      </p>
      <ol className="flex flex-col gap-3">
        {plan.steps.map((step, index) => (
          <li key={step.step} className="rounded-lg border border-line bg-surface p-3.5">
            {plan.steps.length > 1 ? (
              <p className="mb-1 text-xs text-ink-2">
                {t("step", { number: index + 1, step: words(`step.${step.step}`) })}
              </p>
            ) : null}
            <StepLine step={step} />
          </li>
        ))}
      </ol>
      {isPress ? (
        <p className="text-sm text-ink-2">{t(districtOnly ? "pressDistrictOnly" : "press")}</p>
      ) : null}
    </section>
  );
}

function StepLine({ step }: { step: Step }) {
  const t = useTranslations("approvalPanel.request");
  const format = useFormatter();
  const nameOf = useChainName();
  const { day } = useMoments();
  const [first, ...rest] = step.chain;
  if (!first) return <p className="text-sm">{t("nobody")}</p>;
  if (step.step === "press")
    return (
      <p className="text-sm font-medium">{t("afterwards", { names: format.list(step.chain.map(nameOf)) })}</p>
    );
  const { name, awayUntil } = first;
  return (
    <>
      <p className="text-sm font-medium">
        {awayUntil ? t("askedAway", { name, day: day(awayUntil) }) : t("asked", { name: nameOf(first) })}
      </p>
      <ApprovalChain chain={rest} since={first.from} />
    </>
  );
}
