"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import { caseSearch } from "@/components/approvals/decision-address";
import { DecisionDeadline } from "@/components/approvals/decision-deadline";
import { DecisionMarks } from "@/components/approvals/decision-marks";
import { DecisionPending } from "@/components/approvals/decision-pending";
import { usePlannedText } from "@/components/approvals/use-planned-text";
import { cn } from "@/components/ui/cn";
import { useWorkspace } from "@/components/workspace/workspace";
import type { DecisionCard as Card } from "@/lib/approvals/contract";

type Props = {
  card: Card;
  isOpen: boolean;
  onOpen: () => void;
  onUndo: () => void;
  /** For what can be approved together with others. */
  selected?: boolean;
  onSelect?: (selected: boolean) => void;
};

/** A post that waits: what it is, until when, who asks, and what is special about it. */
export function DecisionCard({ card, isOpen, onOpen, onUndo, selected, onSelect }: Props) {
  const t = useTranslations("approvals.decide");
  const step = useTranslations("approvalWords.step");
  const planned = usePlannedText();
  const { association, today } = useWorkspace();
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen();
  };
  return (
    <li
      className={cn(
        "relative flex gap-3 rounded-lg border bg-surface p-3.5 focus-within:border-edge hover:border-edge",
        isOpen ? "border-petrol bg-petrol-soft/60" : "border-line",
        card.pending && "border-dashed bg-sunken",
      )}
    >
      {onSelect ? (
        <label className="z-10 -m-2.5 grid size-11 shrink-0 place-items-center">
          <input
            type="checkbox"
            aria-label={t("bulk.one", { title: card.title })}
            checked={selected === true}
            onChange={({ target }) => onSelect(target.checked)}
            className="size-4.5 pointer-coarse:size-6"
          />
        </label>
      ) : null}
      <div className="flex min-w-0 grow flex-col gap-1.5">
        <DecisionMarks card={card} named={card.associationId === association.id ? undefined : true} />
        <h2 className="text-base leading-snug">
          <Link
            href={`/${association.slug}/decisions${caseSearch(card)}`}
            prefetch={false}
            aria-current={isOpen ? "true" : undefined}
            onClick={open}
            className="wrap-anywhere hyphens-auto after:absolute after:inset-0 after:rounded-lg"
          >
            {card.title}
          </Link>
        </h2>
        {card.pending ? (
          <div className="relative z-10">
            <DecisionPending card={card} onUndo={onUndo} />
          </div>
        ) : (
          <>
            <DecisionDeadline deadlineAt={card.deadlineAt} today={today} />
            <p className="figures text-sm text-ink-2">
              {[planned(card), t("card.by", { name: card.requestedByName })].join(" · ")}
            </p>
            <p className="text-xs text-ink-2">{t("card.step", { step: step(card.step) })}</p>
            {card.note ? (
              <p className="line-clamp-2 border-l-2 border-line-2 pl-2.5 text-sm wrap-anywhere">
                {card.note}
              </p>
            ) : null}
          </>
        )}
      </div>
    </li>
  );
}
