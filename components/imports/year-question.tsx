"use client";

import { useTranslations } from "next-intl";
import type { BenchWork } from "@/components/imports/use-workbench";
import { Field, type FieldControl } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { Mapping } from "@/lib/imports/rules-plan";

type Props = { work: BenchWork; onChange: (mapping: Mapping) => void };

/** The year of days that are written without one, and the one after the months start over. */
export function YearQuestion({ work, onChange }: Props) {
  const t = useTranslations("imports.questions");
  const { mapping, facts, preview, remap } = work;
  const { year, yearAfterTurn, yearSource } = mapping;
  const isOpen = preview.rows.some((row) => row.problems.some((one) => one.code === "dayWithoutYear"));
  const asksTurn = yearAfterTurn !== null || (year !== null && isOpen);
  const thisYear = Number(remap.today.slice(0, 4));
  const years = [
    ...new Set([thisYear - 2, thisYear - 1, thisYear, thisYear + 1, thisYear + 2, year ?? thisYear]),
  ];
  const options = years.toSorted((a, b) => a - b);
  const from =
    yearSource === "sheet" && year !== null
      ? t("yearSheet", { year: String(year) })
      : yearSource === "weekdays" && year !== null
        ? t("yearWeekdays", { year: String(year) })
        : "";
  const select = (control: FieldControl, value: number | null, choose: (year: number | null) => void) => (
    <Select
      {...control}
      value={value === null ? "" : String(value)}
      onChange={(event) => choose(event.target.value === "" ? null : Number(event.target.value))}
      className="w-40"
    >
      <option value="">{t("yearOpen")}</option>
      {options.map((one) => (
        <option key={one} value={one}>
          {one}
        </option>
      ))}
    </Select>
  );
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-4">
      <Field
        quiet
        label={t("year")}
        hint={`${t("yearHint", { text: facts.withoutYear ?? "" })} ${from}`.trim()}
      >
        {(control) =>
          select(control, year, (chosen) =>
            onChange({ ...mapping, year: chosen, yearSource: chosen === null ? null : "chosen" }),
          )
        }
      </Field>
      {asksTurn ? (
        <Field quiet label={t("turn")} hint={t("turnHint")}>
          {(control) =>
            select(control, yearAfterTurn, (chosen) => onChange({ ...mapping, yearAfterTurn: chosen }))
          }
        </Field>
      ) : null}
    </div>
  );
}
