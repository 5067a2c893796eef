"use client";

import { useTranslations } from "next-intl";
import { useSheetRefusalText } from "@/components/imports/use-sheet-refusal-text";
import { isUsable } from "@/components/imports/use-workbench";
import { Callout } from "@/components/ui/callout";
import { RadioGroup } from "@/components/ui/radio-group";
import type { PlanSheet } from "@/lib/imports/rules-plan";

type Props = { sheets: PlanSheet[]; chosen: number | null; onChoose: (index: number) => void };

/** Which sheet of a workbook is the plan; sheets that are none are named with the reason. */
export function SheetChooser({ sheets, chosen, onChoose }: Props) {
  const t = useTranslations("imports.sheets");
  const factsOf = useSheetFacts();
  if (sheets.length === 1 && chosen !== null) return null;
  const options = sheets.map((sheet) => ({
    value: String(sheet.index),
    label: sheet.name || "–",
    hint: factsOf(sheet),
    disabled: !isUsable(sheet),
  }));
  return (
    <div className="flex flex-col gap-4">
      {chosen === null ? (
        <Callout tone="danger" role="alert" title={t("noneTitle")}>
          {t(`none${reasonOfNone(sheets)}`)}
        </Callout>
      ) : null}
      {sheets.length > 1 ? (
        <div className="rounded-lg border border-line bg-surface p-4">
          <RadioGroup
            name="sheet"
            label={t("heading")}
            options={options}
            value={chosen === null ? "" : String(chosen)}
            onChange={(event) => onChoose(Number(event.target.value))}
            className="max-h-72 overflow-y-auto"
          />
        </div>
      ) : null}
    </div>
  );
}

function useSheetFacts(): (sheet: PlanSheet) => string {
  const t = useTranslations("imports.sheets");
  const why = useSheetRefusalText();
  return (sheet) => {
    const { refusal, kind } = sheet;
    const [row, limit] = [Number(refusal?.params.row ?? 0), Number(refusal?.params.limit ?? 0)];
    const reason = refusal ? why({ kind: "sheet", code: refusal.code, row, limit }) : "";
    const what = kind === "refused" ? t("refused", { reason }) : t(kind, { count: sheet.rows.length });
    const isPick = sheet.recommended && isUsable(sheet);
    return [what, sheet.hidden ? t("hidden") : "", isPick ? t("recommended") : ""]
      .filter(Boolean)
      .join(" · ");
  };
}

function reasonOfNone(sheets: PlanSheet[]): "Grid" | "Refused" | "Empty" {
  if (sheets.some((sheet) => sheet.kind === "unreadableGrid")) return "Grid";
  return sheets.some((sheet) => sheet.kind === "refused") ? "Refused" : "Empty";
}
