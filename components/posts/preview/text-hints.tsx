"use client";

import { Lightbulb } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDeferredValue, useMemo } from "react";
import { useHintSentence } from "@/components/posts/preview/use-hint-sentence";
import { textHints } from "@/lib/posts/rules-hints";
import { readingEase } from "@/lib/posts/rules-readability";

/** Up to that many hints stand open; more are one sentence that opens. */
const mostOpen = 3;

/** What the text could do better, each as a sentence, and how easily it reads; never in the way of typing. */
export function TextHints({ text }: { text: string }) {
  const t = useTranslations("texts.hints");
  const sentence = useHintSentence();
  const calm = useDeferredValue(text);
  const hints = useMemo(() => textHints(calm), [calm]);
  const ease = useMemo(() => readingEase(calm), [calm]);
  const list = (
    <ul className="flex flex-col gap-1.5">
      {hints.map((hint, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: hints hold no state, and two may be alike.
        <li key={index} className="flex items-start gap-2 wrap-anywhere">
          <Lightbulb aria-hidden className="mt-px size-4.5 shrink-0 text-petrol" />
          {sentence(hint)}
        </li>
      ))}
    </ul>
  );
  if (hints.length === 0 && !ease) return null;
  return (
    <section aria-label={t("heading")} className="flex flex-col gap-1.5 text-sm text-ink-2">
      {hints.length > mostOpen ? (
        <details>
          <summary className="rounded-sm pointer-coarse:py-2">
            {t("counted", { count: hints.length })}
          </summary>
          <div className="mt-2">{list}</div>
        </details>
      ) : hints.length > 0 ? (
        list
      ) : null}
      {ease && ease.band !== "hard" ? (
        <p className="figures">{t("readingEase", { band: t(`bands.${ease.band}`), value: ease.value })}</p>
      ) : null}
    </section>
  );
}
