"use client";

import { Hourglass } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDecideClock } from "@/components/approvals/use-decide-clock";
import { Button } from "@/components/ui/button";
import type { DecisionCard } from "@/lib/approvals/contract";

type Props = { card: Pick<DecisionCard, "title" | "pending">; onUndo: () => void };

/** One's own decision that is about to take effect, and the way back until it does. */
export function DecisionPending({ card: { title, pending }, onUndo }: Props) {
  const t = useTranslations("approvals.decide.card");
  const kinds = useTranslations("approvalWords.kind");
  const now = useDecideClock();
  if (!pending) return null;
  const over = now !== null && Date.parse(pending.effectiveAt) <= now;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm">
      <p className="flex items-start gap-1.5">
        <Hourglass aria-hidden className="mt-0.5 size-4 shrink-0" />
        {t(over ? "settling" : "pending", { kind: kinds(pending.kind) })}
      </p>
      {over ? null : (
        <Button size="sm" aria-label={t("undoOf", { title })} onClick={onUndo}>
          {t("undo")}
        </Button>
      )}
    </div>
  );
}
