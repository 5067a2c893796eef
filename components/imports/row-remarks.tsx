"use client";

import { CircleHelp } from "lucide-react";
import { useTranslations } from "next-intl";
import { usePlanTexts } from "@/components/imports/use-plan-texts";
import { askedOf, type Decision } from "@/lib/imports/rules-decisions";
import type { PreviewRow } from "@/lib/imports/rules-plan";

type Props = { row: PreviewRow; decision: Decision | undefined };

/** Why a row waits or is left out, and what was done with its words. */
export function RowRemarks({ row, decision }: Props) {
  const t = useTranslations("imports.ignored");
  const { problemText, remarkText } = usePlanTexts();
  // An answered question stays readable beside its answer.
  const problems = askedOf(row, decision);
  const remarks = [...new Set(row.remarks.map(remarkText))];
  const isSkippedByHand = decision?.fix.skip;
  return (
    <div className="mt-1 flex flex-col gap-1 wrap-anywhere">
      {problems.map((problem) => (
        <p key={`${problem.code} ${problem.cell}`} className="flex items-start gap-1.5 font-medium">
          <CircleHelp aria-hidden className="mt-0.5 size-4 shrink-0 text-amber-ink" />
          {problemText(problem)}
        </p>
      ))}
      {row.ignored && !isSkippedByHand ? <p className="text-ink-2">{t(row.ignored)}</p> : null}
      {remarks.length > 0 ? <p className="text-ink-2">{remarks.join(" ")}</p> : null}
    </div>
  );
}
