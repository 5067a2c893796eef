"use client";

import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/imports/disclosure";
import type { BenchWork } from "@/components/imports/use-workbench";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { cutText } from "@/lib/imports/rules-cut-text";
import type { Mapping, PlanRow } from "@/lib/imports/rules-plan";
import { withHeaderRow } from "@/lib/imports/rules-remap";
import { cellText } from "@/lib/imports/rules-sheet";

type Props = {
  work: BenchWork;
  onChange: (mapping: Mapping) => void;
  onPropose: (mapping: Mapping) => void;
};

const stages = ["idea", "research", "drafting"] as const;
const rowsOffered = 25;

/** The headings' row, what an empty day means, and the stage of rows that name none. */
export function MoreSettings({ work, onChange, onPropose }: Props) {
  const t = useTranslations("imports.settings");
  const common = useTranslations("common");
  const { mapping, remap } = work;
  const { sheet } = remap;
  return (
    <Disclosure title={t("heading")} defaultOpen={false}>
      <div className="grid gap-4 md:grid-cols-3">
        {sheet.kind === "table" ? (
          <Field quiet label={t("headerRow")}>
            {(control) => (
              <Select
                {...control}
                value={mapping.headerRow === null ? "" : String(mapping.headerRow)}
                onChange={({ target }) =>
                  onPropose(withHeaderRow(mapping, target.value === "" ? null : Number(target.value), remap))
                }
              >
                <option value="">{t("headerNone")}</option>
                {headerCandidates(sheet.rows, mapping.headerRow).map((row) => (
                  <option key={row.number} value={row.number}>
                    {t("headerOption", { row: String(row.number), text: textOf(row) })}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        ) : null}
        <Field quiet label={t("emptyDay")}>
          {(control) => (
            <Select
              {...control}
              value={mapping.emptyDay}
              onChange={({ target }) =>
                onChange({ ...mapping, emptyDay: target.value === "sameAsAbove" ? "sameAsAbove" : "undated" })
              }
            >
              <option value="undated">{t("emptyUndated")}</option>
              <option value="sameAsAbove">{t("emptySame")}</option>
            </Select>
          )}
        </Field>
        <Field quiet label={t("defaultStage")}>
          {(control) => (
            <Select
              {...control}
              value={mapping.defaultStage}
              onChange={({ target }) => {
                const stage = stages.find((one) => one === target.value);
                if (stage) onChange({ ...mapping, defaultStage: stage });
              }}
            >
              {stages.map((stage) => (
                <option key={stage} value={stage}>
                  {common(`stages.${stage}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
    </Disclosure>
  );
}

/** The first rows of the sheet, and the row that is chosen wherever it stands. */
function headerCandidates(rows: PlanRow[], chosen: number | null): PlanRow[] {
  return rows.filter((row, index) => index < rowsOffered || row.number === chosen);
}

function textOf(row: PlanRow): string {
  return cutText(row.cells.map(cellText).filter(Boolean).join(" · "), 80);
}
