"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { OpenCase } from "@/components/approvals/decision-address";
import { DecisionBulk } from "@/components/approvals/decision-bulk";
import { DecisionCard } from "@/components/approvals/decision-card";
import { useUndoDecisions } from "@/components/approvals/use-undo-decisions";
import type { DecisionCard as Card } from "@/lib/approvals/contract";

type Props = { cards: readonly Card[]; open: OpenCase | null; onOpen: (card: Card) => void };

/** Everything that waits, the nearest deadline first; posts of class A can be approved together. */
export function DecisionList({ cards, open, onOpen }: Props) {
  const t = useTranslations("approvals.decide");
  const undo = useUndoDecisions();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLOListElement>(null);
  const openId = open?.roundId;
  useEffect(() => {
    const card = openId && list.current?.querySelector("[aria-current=true]")?.closest("li");
    if (card) card.scrollIntoView({ block: "nearest" });
  }, [openId]);
  const routine = cards.filter(({ riskClass, pending }) => riskClass === "A" && pending === null);
  const toggle = (roundId: string) => (to: boolean) =>
    setSelected(
      (before) => new Set([...[...before].filter((id) => id !== roundId), ...(to ? [roundId] : [])]),
    );
  return (
    <>
      <DecisionBulk
        routine={routine}
        selected={selected}
        onSelect={(roundIds) => setSelected(new Set(roundIds))}
      />
      <ol ref={list} aria-label={t("list")} className="flex flex-col gap-2.5">
        {cards.map((card) => (
          <DecisionCard
            key={card.roundId}
            card={card}
            isOpen={card.roundId === open?.roundId}
            onOpen={() => onOpen(card)}
            onUndo={() => {
              const { associationId, roundId, title, pending } = card;
              if (pending) void undo([{ associationId, roundId, title, decisionId: pending.id }]);
            }}
            selected={selected.has(card.roundId)}
            onSelect={routine.length > 1 && routine.includes(card) ? toggle(card.roundId) : undefined}
          />
        ))}
      </ol>
    </>
  );
}
