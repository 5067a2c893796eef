"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { useWordOptions } from "@/components/imports/use-word-options";
import { isChosen } from "@/components/imports/with-word";
import { cn } from "@/components/ui/cn";
import { Select } from "@/components/ui/select";
import type { Mapping, WordMeaning } from "@/lib/imports/rules-plan";

type Props = { word: WordMeaning; mapping: Mapping; onChoose: (value: string) => void };

export function WordLine({ word, mapping, onChoose }: Props) {
  const t = useTranslations("imports.words");
  const id = useId();
  const { value, options } = useWordOptions(word, mapping);
  const isOpen = word.meaning.length === 0 && !isChosen(mapping, word);
  return (
    <li className="grid grid-cols-[2fr_3fr] items-center gap-x-3">
      <label htmlFor={id} className="min-w-0 text-sm wrap-anywhere">
        <span className={cn(isOpen && "font-semibold text-amber-ink")}>
          {t("quoted", { word: word.word })}
        </span>{" "}
        <span className="figures whitespace-nowrap text-ink-2">{t("count", { count: word.count })}</span>
      </label>
      <Select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </li>
  );
}
