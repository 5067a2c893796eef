"use client";

import { useTranslations } from "next-intl";
import { useContentParts } from "@/components/approvals/approval-parts";
import { WordDiff } from "@/components/posts/word-diff";
import type { PublishedContent } from "@/lib/posts/contract";

/** What is different between two contents, word by word. */
export function ApprovalDiff({ before, after }: { before: PublishedContent; after: PublishedContent }) {
  const t = useTranslations("approvalPanel.approved");
  const partsOf = useContentParts();
  const [old, now] = [partsOf(before), partsOf(after)];
  const textOf = (parts: typeof old, name: string) => parts.find((part) => part.name === name)?.text ?? "";
  const all = [...old, ...now.filter(({ name }) => !old.some((part) => part.name === name))];
  const changed = all.filter(({ name }) => textOf(old, name) !== textOf(now, name));
  if (changed.length === 0) return <p className="text-sm text-ink-2">{t("noDifference")}</p>;
  return (
    <dl className="flex flex-col gap-3">
      {changed.map(({ name, label }) => (
        <div key={name}>
          <dt className="text-sm font-semibold">{label}</dt>
          <dd className="mt-1 rounded-md border border-line bg-surface p-3 text-sm">
            <WordDiff before={textOf(old, name)} after={textOf(now, name)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
