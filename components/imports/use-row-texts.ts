"use client";

import { useLocale, useTranslations } from "next-intl";
import { useCallback } from "react";
import { useWorkspace } from "@/components/workspace/workspace";
import type { PreviewRow } from "@/lib/imports/rules-plan";
import { formatDayWithYear, formatTime } from "@/lib/time/format";

type RowTexts = {
  /** The row's number in the file, for a calendar grid its cell. */
  place: string;
  title: string;
  day: string;
  channels: string;
};

/** What a row of the preview says in its narrow columns. */
export function useRowTexts(): (row: PreviewRow) => RowTexts {
  const t = useTranslations("imports.preview");
  const time = useTranslations("common.time");
  const locale = useLocale();
  const { channelOf } = useWorkspace();
  return useCallback(
    ({ key, draft, kind, label }) => {
      const channels = draft?.channelIds.map((id) => channelOf(id)?.name ?? "–").join(", ") ?? "";
      const names = { place: key, title: label || t("noTitle"), channels };
      if (!draft) return { ...names, day: "" };
      const { plannedOn, plannedTime } = draft;
      if (plannedOn === null) return { ...names, day: kind === "problem" ? t("dayOpen") : time("noDate") };
      const day = formatDayWithYear(plannedOn, locale);
      return { ...names, day: plannedTime ? `${day}, ${formatTime(plannedTime, locale)}` : day };
    },
    [t, time, locale, channelOf],
  );
}
