"use client";

import { AlarmClock, CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDecideClock } from "@/components/approvals/use-decide-clock";
import { useNearText } from "@/components/approvals/use-near-text";
import type { Day } from "@/lib/time/days";

type Props = { deadlineAt: string; today: Day };

/** Until when is to be decided, in words; what was missed says so in red and with another sign. */
export function DecisionDeadline({ deadlineAt, today }: Props) {
  const t = useTranslations("approvals.decide.deadline");
  const near = useNearText(today);
  const now = useDecideClock();
  const missed = now !== null && Date.parse(deadlineAt) < now;
  const Icon = missed ? CircleAlert : AlarmClock;
  return (
    <p
      className={
        missed
          ? "figures flex items-start gap-1.5 text-sm font-semibold text-red"
          : "figures flex items-start gap-1.5 text-sm"
      }
    >
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      {t(missed ? "missed" : "until", { when: near(deadlineAt) })}
    </p>
  );
}
