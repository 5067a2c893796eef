"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { DecisionCase } from "@/lib/approvals/contract";
import { publishedText } from "@/lib/posts/rules-published";

/** Every word that is decided on: a preview cuts long texts as its channel does, a decision must not. */
export function CaseWording({ shown }: { shown: DecisionCase }) {
  const t = useTranslations("approvals.decide.case");
  const format = useFormatter();
  const { content, channels } = shown;
  const texts = Map.groupBy(channels, ({ id }) => publishedText(content, id));
  const comment = content.firstComment.trim();
  return (
    <section className="flex flex-col gap-3">
      <h3 className="font-semibold">{t("wording")}</h3>
      {[...texts].map(([text, some]) => (
        <div key={text}>
          <h4 className="text-sm text-ink-2">{format.list(some.map(({ name }) => name))}</h4>
          <p className={words}>{text || t("empty")}</p>
        </div>
      ))}
      {comment ? (
        <div>
          <h4 className="text-sm text-ink-2">{t("firstComment")}</h4>
          <p className={words}>{comment}</p>
        </div>
      ) : null}
    </section>
  );
}

const words = "mt-1 rounded-md border border-line bg-surface p-3 text-sm whitespace-pre-wrap wrap-anywhere";
