"use client";

import { useTranslations } from "next-intl";
import { useNearText } from "@/components/approvals/use-near-text";
import { Callout } from "@/components/ui/callout";
import type { DecisionCase } from "@/lib/approvals/contract";
import type { Day } from "@/lib/time/days";

type Props = { right: Extract<DecisionCase["right"], { may: false }>; today: Day };

/** Instead of the buttons: why somebody cannot decide here, or from when they can. */
export function DecideDenied({ right: { why, from }, today }: Props) {
  const t = useTranslations("approvals.decide.denied");
  const near = useNearText(today);
  return (
    <Callout tone="info">
      {why === "notYet" ? t("notYet", { when: from ? near(from) : "–" }) : t(why)}
    </Callout>
  );
}
