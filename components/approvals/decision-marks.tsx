"use client";

import { RotateCcw, UserRoundCheck, Zap } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { DecisionCard } from "@/lib/approvals/contract";

type Props = {
  card: Pick<DecisionCard, "riskClass" | "reopened" | "urgent" | "onBehalfOfName" | "associationName">;
  /** Where posts of several associations stand together, each says whose it is. */
  named?: true;
};

const tones = { A: "plain", B: "petrol", C: "amber" } as const;

/** What is special about a case, as words with signs: its class, urgency, a second turn, and for whom one stands in. */
export function DecisionMarks({ card, named }: Props) {
  const t = useTranslations("approvals.decide.card");
  const classes = useTranslations("approvalWords.class");
  return (
    <p className="flex flex-wrap gap-1.5">
      {named ? <Badge>{card.associationName}</Badge> : null}
      <Badge tone={tones[card.riskClass]}>{classes(card.riskClass)}</Badge>
      {card.urgent ? (
        <Badge tone="red">
          <Zap aria-hidden />
          {t("urgent")}
        </Badge>
      ) : null}
      {card.reopened ? (
        <Badge tone="amber" className="rounded-md whitespace-normal">
          <RotateCcw aria-hidden />
          {t("reopened")}
        </Badge>
      ) : null}
      {card.onBehalfOfName ? (
        <Badge tone="petrol" className="rounded-md whitespace-normal">
          <UserRoundCheck aria-hidden />
          {t("onBehalf", { name: card.onBehalfOfName })}
        </Badge>
      ) : null}
    </p>
  );
}
