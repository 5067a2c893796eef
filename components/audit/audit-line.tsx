"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useAuditText } from "@/components/audit/use-audit-text";
import { postAddress } from "@/components/posts/post-address";
import { useWorkspace } from "@/components/workspace/workspace";
import type { AuditEntry } from "@/lib/audit/contract";
import { formatDayWithYear, formatTime } from "@/lib/time/format";
import { fromInstant } from "@/lib/time/zones";

/** One entry of the record: when, what happened as a sentence, and the way to the post, unless it is read there. */
export function AuditLine({ entry, onPost = false }: { entry: AuditEntry; onPost?: boolean }) {
  const t = useTranslations("audit");
  const locale = useLocale();
  const { association } = useWorkspace();
  const { sentence, note } = useAuditText(onPost)(entry);
  const { day, time } = fromInstant(new Date(entry.at));
  return (
    <li className="border-b border-line py-3 last:border-b-0">
      <p className="figures flex flex-wrap gap-x-3 text-xs text-ink-2">
        <time dateTime={entry.at}>
          {formatDayWithYear(day, locale)}, {formatTime(time, locale)}
        </time>
        <span>{t("number", { number: String(entry.number) })}</span>
      </p>
      <p className="break-words">{sentence}</p>
      {note === "" ? null : <p className="text-sm text-ink-2">{note}</p>}
      {!onPost && entry.postId !== null && entry.postTitle !== null ? (
        <Link
          href={postAddress({ slug: association.slug, postId: entry.postId })}
          className="text-sm break-words text-petrol underline"
        >
          {t("openPost", { title: entry.postTitle })}
        </Link>
      ) : null}
    </li>
  );
}
