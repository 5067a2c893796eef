"use client";

import { useTranslations } from "next-intl";
import { useMoments } from "@/components/approvals/approval-moments";
import { Callout } from "@/components/ui/callout";
import type { Round } from "@/lib/approvals/contract";

type Props = { round: Round; state: "changesRequested" | "rejected" };

/** What was answered to the last request, until there is a new one. */
export function RoundAnswer({ round, state }: Props) {
  const t = useTranslations("approvalPanel.answer");
  const { at } = useMoments();
  const kind = state === "rejected" ? "reject" : "requestChanges";
  const decision = round.decisions.findLast((one) => one.kind === kind && !one.pending);
  return (
    <Callout
      tone={state === "rejected" ? "danger" : "warn"}
      title={decision ? t(state, { name: decision.personName }) : t(`${state}Plain`)}
    >
      {decision ? <p className="whitespace-pre-wrap">{decision.comment}</p> : null}
      <p className="mt-1 text-xs text-ink-2">
        {decision ? `${at(decision.effectiveAt)} · ` : null}
        {t("next")}
      </p>
    </Callout>
  );
}
