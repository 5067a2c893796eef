"use client";

import { useTranslations } from "next-intl";
import type { Decision } from "@/components/imports/arrange-rows";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button";
import type { PreviewRow, RowFix } from "@/lib/imports/rules-plan";

type Props = { rows: PreviewRow[]; onDecide: (entries: Record<string, Decision>) => void };

/** One answer for all open rows, once there are more than a few. */
export function BulkDecisions({ rows, onDecide }: Props) {
  const t = useTranslations("imports.fix");
  const open = rows.filter((row) => row.kind === "problem");
  const dayless = open.filter((row) => row.problems.every(isAboutDay));
  if (open.length < 2) return null;
  const decideAll = (chosen: PreviewRow[], fix: RowFix) => {
    onDecide(Object.fromEntries(chosen.map(({ key, problems }) => [key, { fix, problems }])));
    announce(t("allDone", { count: chosen.length }));
  };
  return (
    <div className="flex flex-wrap gap-2">
      {dayless.length > 1 ? (
        <Button onClick={() => decideAll(dayless, { action: "undated" })}>
          {t("allUndated", { count: dayless.length })}
        </Button>
      ) : null}
      <Button onClick={() => decideAll(open, { action: "skip" })}>
        {t("allSkip", { count: open.length })}
      </Button>
    </div>
  );
}

function isAboutDay({ fix }: PreviewRow["problems"][number]): boolean {
  return fix === "chooseOrder" || fix === "chooseYear" || fix === "enterDay";
}
