"use client";

import { useTranslations } from "next-intl";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button";
import { isAboutDay } from "@/lib/imports/rules-decisions";
import type { PreviewRow, RowFix } from "@/lib/imports/rules-plan";

type Props = { rows: PreviewRow[]; onDecide: (rows: PreviewRow[], answer: RowFix) => void };

/** One answer for all open rows, once there are more than a few. */
export function BulkDecisions({ rows, onDecide }: Props) {
  const t = useTranslations("imports.fix");
  const open = rows.filter((row) => row.kind === "problem");
  const dayless = open.filter((row) => row.problems.every(isAboutDay));
  if (open.length < 2) return null;
  const decideAll = (chosen: PreviewRow[], answer: RowFix) => {
    onDecide(chosen, answer);
    announce(t("allDone", { count: chosen.length }));
  };
  return (
    <div className="flex flex-wrap gap-2">
      {dayless.length > 1 ? (
        <Button onClick={() => decideAll(dayless, { day: null })}>
          {t("allUndated", { count: dayless.length })}
        </Button>
      ) : null}
      <Button onClick={() => decideAll(open, { skip: true })}>{t("allSkip", { count: open.length })}</Button>
    </div>
  );
}
