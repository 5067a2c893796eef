"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Disclosure } from "@/components/imports/disclosure";
import type { BenchWork } from "@/components/imports/use-workbench";
import { isChosen, withWord } from "@/components/imports/with-word";
import { WordLine } from "@/components/imports/word-line";
import { Button } from "@/components/ui/button";
import type { Mapping, WordMeaning } from "@/lib/imports/rules-plan";

type Props = { work: BenchWork; onChange: (mapping: Mapping) => void };

const fields = ["stage", "channels", "format", "responsible"] as const;
/** A plan has a dozen words per column; hundreds are a column that was mapped by mistake. */
const shownAtFirst = 30;

/** The words of the file and what each is taken for. */
export function WordList({ work, onChange }: Props) {
  const t = useTranslations("imports.words");
  const { mapping, preview } = work;
  const { words } = preview;
  const isOpen = (word: WordMeaning) => word.meaning.length === 0 && !isChosen(mapping, word);
  const open = words.filter(isOpen).length;
  if (words.length === 0) return null;
  return (
    <Disclosure
      title={t("heading")}
      summary={t("summary", { count: words.length, open })}
      defaultOpen={open > 0}
    >
      <div className="grid gap-x-8 gap-y-5 lg:grid-cols-2">
        {fields.map((field) => (
          <WordGroup
            key={field}
            field={field}
            words={words.filter((word) => word.field === field)}
            mapping={mapping}
            onChoose={(word, value) => onChange(withWord(mapping, word, value))}
          />
        ))}
      </div>
    </Disclosure>
  );
}

type GroupProps = {
  field: WordMeaning["field"];
  words: WordMeaning[];
  mapping: Mapping;
  onChoose: (word: WordMeaning, value: string) => void;
};

function WordGroup({ field, words, mapping, onChoose }: GroupProps) {
  const t = useTranslations("imports.words");
  const [all, setAll] = useState(false);
  if (words.length === 0) return null;
  const sorted = words.toSorted((a, b) => b.count - a.count);
  const shown = all ? sorted : sorted.slice(0, shownAtFirst);
  const more = sorted.length - shown.length;
  return (
    <section aria-label={t(field)}>
      <h4 className="mb-2 text-sm font-semibold">{t(field)}</h4>
      <ul className="flex flex-col gap-2">
        {shown.map((word) => (
          <WordLine
            key={word.key}
            word={word}
            mapping={mapping}
            onChoose={(value) => onChoose(word, value)}
          />
        ))}
      </ul>
      {more > 0 ? (
        <Button size="sm" className="mt-2" onClick={() => setAll(true)}>
          {t("more", { count: more })}
        </Button>
      ) : null}
    </section>
  );
}
