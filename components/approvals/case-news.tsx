"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { caseDifferences, isSame } from "@/components/approvals/case-differences";
import { WordDiff } from "@/components/posts/word-diff";
import type { DecisionCase } from "@/lib/approvals/contract";
import type { PublishedContent } from "@/lib/posts/contract";
import { formatInstant } from "@/lib/time/format";

type Props = { shown: DecisionCase; before: PublishedContent };

/** What is different from the version that was approved last: texts word by word, everything else before and after. */
export function CaseNews({ shown, before }: Props) {
  const t = useTranslations("approvals.decide.case");
  const fields = useTranslations("posts.fields");
  const format = useFormatter();
  const locale = useLocale();
  const found = caseDifferences(before, shown.content);
  const nameOf = (id: string) => shown.channels.find((channel) => channel.id === id)?.name ?? "–";
  const listed = (names: readonly string[]) => (names.length > 0 ? format.list(names) : t("none"));
  const media = (some: PublishedContent["media"]) =>
    listed(
      some.map(({ name, altText, decorative, credit }) =>
        t("mediumTexts", {
          name,
          alt: decorative ? t("decorative") : altText || t("empty"),
          credit: credit || t("empty"),
        }),
      ),
    );
  return (
    <div className="flex flex-col gap-4">
      {shown.approvedAt ? (
        <p className="text-sm text-ink-2">
          {t("newsSince", { time: formatInstant(new Date(shown.approvedAt), locale) })}
        </p>
      ) : null}
      {isSame(found) ? <p>{t("same")}</p> : null}
      {found.texts.map(({ field, ...texts }) => (
        <Part key={field} label={fields(field)}>
          <WordDiff {...texts} />
        </Part>
      ))}
      {found.variants.map(({ channelId, ...texts }) => (
        <Part key={channelId} label={t("variant", { channel: nameOf(channelId) })}>
          <WordDiff {...texts} />
        </Part>
      ))}
      {found.channels ? (
        <Part label={t("channels")}>
          <Sides
            before={listed(found.channels.before.map(nameOf))}
            after={listed(found.channels.after.map(nameOf))}
          />
        </Part>
      ) : null}
      {found.media ? (
        <Part label={t("media")}>
          <Sides before={media(found.media.before)} after={media(found.media.after)} />
        </Part>
      ) : null}
    </div>
  );
}

function Part({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="text-sm">{label}</h3>
      <div className="mt-1 rounded-md border border-line bg-surface p-3 wrap-anywhere">{children}</div>
    </section>
  );
}

function Sides({ before, after }: { before: string; after: string }) {
  const t = useTranslations("approvals.decide.case");
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
      <div>
        <dt className="text-xs text-ink-2">{t("before")}</dt>
        <dd>{before}</dd>
      </div>
      <div>
        <dt className="text-xs text-ink-2">{t("after")}</dt>
        <dd>{after}</dd>
      </div>
    </dl>
  );
}
