"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { cn } from "@/components/ui/cn";
import { Select } from "@/components/ui/select";
import { type ColumnField, columnFields } from "@/lib/imports/rules-heading-words";
import type { ColumnMapping } from "@/lib/imports/rules-plan";

type Props = {
  name: string;
  samples: string[];
  field: ColumnField;
  confidence: ColumnMapping["confidence"] | "changed";
  onChoose: (field: ColumnField) => void;
};

export function ColumnLine({ name, samples, field, confidence, onChoose }: Props) {
  const t = useTranslations("imports");
  const id = useId();
  const isDoubtful = confidence === "guess" || confidence === "none";
  return (
    <li className="grid gap-x-4 gap-y-1.5 py-3 md:grid-cols-[minmax(0,1fr)_minmax(0,1.6fr)_minmax(0,1.2fr)] md:items-start">
      <label htmlFor={id} className="pt-1.5 text-sm font-semibold wrap-anywhere hyphens-auto">
        {name}
      </label>
      <div className="pt-1.5 text-sm text-ink-2">
        <span className="sr-only">{t("columns.samples")}: </span>
        {samples.length === 0 ? t("columns.noSamples") : null}
        {samples.map((sample) => (
          <span
            key={sample}
            className="mr-1.5 mb-1 inline-block max-w-full rounded-sm bg-sunken px-1.5 align-top wrap-anywhere"
          >
            {sample}
          </span>
        ))}
      </div>
      <div>
        <Select
          id={id}
          aria-describedby={`${id}-how`}
          value={field}
          onChange={(event) => {
            const chosen = columnFields.find((one) => one === event.target.value);
            if (chosen) onChoose(chosen);
          }}
        >
          {columnFields.map((one) => (
            <option key={one} value={one}>
              {t(`fields.${one}`)}
            </option>
          ))}
        </Select>
        <p
          id={`${id}-how`}
          className={cn("mt-1 text-xs", isDoubtful ? "font-semibold text-amber-ink" : "text-ink-2")}
        >
          {t(`confidence.${confidence}`)}
        </p>
      </div>
    </li>
  );
}
