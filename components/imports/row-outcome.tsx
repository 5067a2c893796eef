"use client";

import { RowDecision } from "@/components/imports/row-decision";
import { RowKind } from "@/components/imports/row-kind";
import { RowRemarks } from "@/components/imports/row-remarks";
import { askedOf, type Decision } from "@/lib/imports/rules-decisions";
import type { PreviewRow, RowFix } from "@/lib/imports/rules-plan";

type Props = {
  row: PreviewRow;
  decision: Decision | undefined;
  onDecide: (answer: RowFix) => void;
  onTakeBack: () => void;
};

/** What becomes of a row, why, and what can be decided: a question stands below its reason. */
export function RowOutcome({ row, decision, ...does }: Props) {
  const isAsked = askedOf(row, decision).length > 0;
  const choice = <RowDecision row={row} decision={decision} {...does} />;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <RowKind kind={row.kind} />
        {isAsked ? null : choice}
      </div>
      <RowRemarks row={row} decision={decision} />
      {isAsked ? <div className="mt-2">{choice}</div> : null}
    </>
  );
}
