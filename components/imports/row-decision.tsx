"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { DecidedRow } from "@/components/imports/decided-row";
import { RowQuestion } from "@/components/imports/row-question";
import { useRowTexts } from "@/components/imports/use-row-texts";
import { Button } from "@/components/ui/button";
import { type Decision, openQuestions } from "@/lib/imports/rules-decisions";
import type { PreviewRow, RowFix } from "@/lib/imports/rules-plan";

type Props = {
  row: PreviewRow;
  decision: Decision | undefined;
  onDecide: (answer: RowFix) => void;
  onTakeBack: () => void;
};

/** What a person can decide about a row: answer its questions one by one, leave it out, or take that back. */
export function RowDecision({ row, decision, onDecide, onTakeBack }: Props) {
  const t = useTranslations("imports.fix");
  const textsOf = useRowTexts();
  // The pressed button disappears with the answer: the focus goes to what takes its place.
  const wasPressed = useRef(false);
  const landing = (element: HTMLElement | null) => {
    if (!element || !wasPressed.current) return;
    wasPressed.current = false;
    const control = element.matches("button") ? element : element.querySelector<HTMLElement>("input,button");
    control?.focus();
  };
  const decide = (answer: RowFix) => {
    wasPressed.current = true;
    onDecide(answer);
  };
  const takeBack = () => {
    wasPressed.current = true;
    onTakeBack();
  };
  const { place } = textsOf(row);
  const open = openQuestions(row, decision?.fix);
  const isOpen = open.length > 0;
  if (decision && !isOpen)
    return <DecidedRow row={row} fix={decision.fix} landing={landing} onTakeBack={takeBack} />;
  if (!isOpen && row.kind !== "new" && row.kind !== "undated") return null;
  const skip = (
    <Button
      ref={isOpen ? undefined : landing}
      size={isOpen ? "md" : "sm"}
      variant={isOpen ? "secondary" : "ghost"}
      aria-label={t("named", { action: t("skip"), row: place })}
      className={isOpen ? undefined : "-my-1 text-ink-2"}
      onClick={() => decide({ skip: true })}
    >
      {t("skip")}
    </Button>
  );
  if (!isOpen) return skip;
  // A text that is too long can only be left out: asking the rest first would be for nothing.
  const problem = open.some(({ fix }) => fix === "skip") ? undefined : open[0];
  return (
    <div className="flex flex-col gap-2">
      {decision ? <DecidedRow row={row} fix={decision.fix} onTakeBack={takeBack} /> : null}
      <div ref={landing} className="flex flex-wrap items-start gap-2">
        {problem ? <RowQuestion key={problem.fix} row={row} problem={problem} onDecide={decide} /> : null}
        {skip}
      </div>
    </div>
  );
}
