"use client";

import { ChevronDown } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import styles from "@/components/calendar/calendar.module.css";
import { cn } from "@/components/ui/cn";
import type { LayoutDay } from "@/lib/calendar/rules";
import type { PostCard } from "@/lib/posts/contract";
import { formatDayRange } from "@/lib/time/format";

type Props = {
  days: readonly LayoutDay<PostCard>[];
  renderDay: (day: LayoutDay<PostCard>) => ReactNode;
};

/** Days without anything as one line; pressing shows each of them with its plus. */
export function AgendaRun({ days, renderDay }: Props) {
  const t = useTranslations("calendar.agenda");
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) return null;
  return (
    <>
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className={`${styles.run} w-full text-left`}
      >
        <span>{formatDayRange(first.day, last.day, locale)}</span>
        <span>{t("free")}</span>
        <ChevronDown aria-hidden className={cn("ml-auto size-5", open && "rotate-180")} />
      </button>
      {open ? days.map((day) => renderDay(day)) : null}
    </>
  );
}
