"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import type { Notice } from "@/lib/notices/contract";
import { addressOf, lineOf } from "@/lib/notices/rules";
import { formatInstant } from "@/lib/time/format";

type Props = { notice: Notice; onOpen: () => void };

/** One notice as a link to its page: what is new is marked, what is settled steps back. */
export function NoticeLine({ notice, onOpen }: Props) {
  const t = useTranslations("notices");
  const sentence = useTranslations("notices.lines");
  const locale = useLocale();
  const { kind, title, deadline, associationName, at, settled } = notice;
  const isNew = !notice.read && !settled;
  return (
    <li>
      <Link
        href={addressOf(notice)}
        prefetch={false}
        onClick={onOpen}
        className="group flex gap-3 rounded-md py-3 pointer-coarse:min-h-11"
      >
        <span
          aria-hidden
          className={cn("mt-2 size-2.5 shrink-0 rounded-full", isNew ? "bg-amber" : "bg-transparent")}
        />
        <span className="flex min-w-0 flex-col gap-0.5 text-sm">
          <span
            className={cn("wrap-anywhere group-hover:underline", isNew ? "font-semibold" : "font-normal")}
          >
            {isNew ? <span className="sr-only">{t("new")}: </span> : null}
            {title || t(`kinds.${kind}`)}
          </span>
          <span className="wrap-anywhere">
            {lineOf(sentence, notice, locale)}
            {deadline && !settled ? (
              <span className="font-semibold text-amber-ink">
                {" "}
                {t("until", { deadline: formatInstant(new Date(deadline), locale) })}
              </span>
            ) : null}
          </span>
          <span className="text-xs text-ink-2">
            {associationName} · {formatInstant(new Date(at), locale)}
            {settled ? ` · ${t("settled")}` : null}
          </span>
        </span>
      </Link>
    </li>
  );
}
