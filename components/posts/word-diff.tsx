"use client";

import { diffWordsWithSpace } from "diff";
import { useTranslations } from "next-intl";

type Props = { before: string; after: string };

/** Two texts as one, word by word: what was taken away struck through, what came in underlined, both also said. */
export function WordDiff({ before, after }: Props) {
  const t = useTranslations("posts.versions");
  const parts = diffWordsWithSpace(before, after);
  return (
    <p className="whitespace-pre-wrap">
      {parts.map(({ value, added, removed }, place) => {
        const key = `${place}`;
        if (added) {
          return (
            <ins key={key} className="rounded-sm bg-green-soft text-green-ink underline">
              <span className="sr-only">{t("added")}</span>
              {value}
            </ins>
          );
        }
        if (removed) {
          return (
            <del key={key} className="rounded-sm bg-red-soft text-red-deep line-through">
              <span className="sr-only">{t("removed")}</span>
              {value}
            </del>
          );
        }
        return <span key={key}>{value}</span>;
      })}
    </p>
  );
}
