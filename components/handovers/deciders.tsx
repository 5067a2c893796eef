"use client";

import { useTranslations } from "next-intl";
import { useSheetWords } from "@/components/handovers/use-sheet-words";
import { useNow } from "@/components/ui/use-now";
import type { OpenApproval } from "@/lib/handovers/contract";

/** Who can decide on an approval, the first ones, with when their turn comes. */
export function Deciders({ deciders }: Pick<OpenApproval, "deciders">) {
  const t = useTranslations("handovers.approvals");
  const { at } = useSheetWords();
  const now = useNow();
  if (deciders.length === 0) return t("nobody");
  const names = deciders.map(({ name, from }) =>
    now && new Date(from) > now ? t("decider", { name, when: at(from) }) : name,
  );
  return t("deciders", { names: names.join(", ") });
}
