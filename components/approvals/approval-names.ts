"use client";

import { useTranslations } from "next-intl";
import { useMoments } from "@/components/approvals/approval-moments";
import type { ChainLine } from "@/lib/approvals/contract";

/** Somebody of a chain in words: "Ove Tammen (Freigabe)" or "Henrike Lührs, in Vertretung für Ove Tammen". */
export function useChainName(): (line: ChainLine) => string {
  const t = useTranslations("approvalPanel");
  const words = useTranslations("approvalWords.role");
  const { day } = useMoments();
  return ({ name, as, standsInForName, awayUntil }) => {
    const said = standsInForName
      ? t("standsIn", { name, principal: standsInForName })
      : t("inRole", { name, role: words(as) });
    return awayUntil ? t("away", { name: said, day: day(awayUntil) }) : said;
  };
}
