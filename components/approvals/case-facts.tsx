"use client";

import { useTranslations } from "next-intl";
import { DecisionDeadline } from "@/components/approvals/decision-deadline";
import { DecisionMarks } from "@/components/approvals/decision-marks";
import { usePlannedText } from "@/components/approvals/use-planned-text";
import type { DecisionCase } from "@/lib/approvals/contract";
import type { Day } from "@/lib/time/days";

type Props = { shown: DecisionCase; today: Day; named?: true };

/** Until when is to be decided, who asks, and what they say about it. */
export function CaseFacts({ shown, today, named }: Props) {
  const t = useTranslations("approvals.decide.card");
  const planned = usePlannedText();
  const isOnHold = !shown.right.may && shown.right.why === "postIsHeld";
  return (
    <div className="flex flex-col gap-2">
      <DecisionMarks card={shown} named={named} />
      {shown.pending || isOnHold ? null : <DecisionDeadline deadlineAt={shown.deadlineAt} today={today} />}
      <p className="figures text-sm text-ink-2">
        {[planned(shown), t("by", { name: shown.requestedByName })].join(" · ")}
      </p>
      {shown.note ? (
        <div className="rounded-md border-l-4 border-line-2 bg-sunken px-3 py-2 text-sm">
          <p className="text-xs text-ink-2">{t("note", { name: shown.requestedByName })}</p>
          <p className="whitespace-pre-wrap wrap-anywhere">{shown.note}</p>
        </div>
      ) : null}
    </div>
  );
}
