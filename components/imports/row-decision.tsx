"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import type { Decision } from "@/components/imports/arrange-rows";
import { DecidedRow } from "@/components/imports/decided-row";
import { RowQuestion } from "@/components/imports/row-question";
import { useRowTexts } from "@/components/imports/use-row-texts";
import { Button } from "@/components/ui/button";
import type { PreviewRow, RowFix } from "@/lib/imports/rules-plan";

type Props = {
  row: PreviewRow;
  decision: Decision | undefined;
  onDecide: (fix: RowFix) => void;
  onTakeBack: () => void;
};

/** What a person can decide about a row: answer its question, leave it out, or take that back. */
export function RowDecision({ row, decision, onDecide, onTakeBack }: Props) {
  const t = useTranslations("imports.fix");
  const textsOf = useRowTexts();
  // The pressed button disappears with the decision: the focus goes to what takes its place.
  const wasPressed = useRef(false);
  const landing = (element: HTMLButtonElement | null) => {
    if (!element || !wasPressed.current) return;
    wasPressed.current = false;
    element.focus();
  };
  const decide = (fix: RowFix) => {
    wasPressed.current = true;
    onDecide(fix);
  };
  const takeBack = () => {
    wasPressed.current = true;
    onTakeBack();
  };
  const { place } = textsOf(row);
  const isOpen = row.kind === "problem";
  if (decision) return <DecidedRow row={row} fix={decision.fix} landing={landing} onTakeBack={takeBack} />;
  if (!isOpen && row.kind !== "new" && row.kind !== "undated") return null;
  return (
    <div className="flex flex-wrap items-start gap-2">
      {isOpen ? <RowQuestion row={row} onDecide={decide} /> : null}
      <Button
        ref={landing}
        size={isOpen ? "md" : "sm"}
        variant={isOpen ? "secondary" : "ghost"}
        aria-label={t("named", { action: t("skip"), row: place })}
        className={isOpen ? undefined : "-my-1 text-ink-2"}
        onClick={() => decide({ action: "skip" })}
      >
        {t("skip")}
      </Button>
    </div>
  );
}
