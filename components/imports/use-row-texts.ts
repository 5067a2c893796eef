"use client";

import { useLocale, useTranslations } from "next-intl";
import { useCallback } from "react";
import { useWorkspace } from "@/components/workspace/workspace";
import type { PreviewRow } from "@/lib/imports/rules-plan";
import { formatDayWithYear, formatTime } from "@/lib/time/format";

type RowTexts = {
  /** The row's number in the file, for a calendar grid its cell. */
  place: string;
  day: string;
  channels: string;
};

/** What a row of the preview says in its narrow columns. */
export function useRowTexts(): (row: PreviewRow) => RowTexts {
  const t = useTranslations("common.time");
  const locale = useLocale();
  const { channelOf } = useWorkspace();
  return useCallback(
    ({ key, draft }) => {
      const channels = draft?.channelIds.map((id) => channelOf(id)?.name ?? "–").join(", ") ?? "";
      if (!draft) return { place: key, day: "", channels };
      const { plannedOn, plannedTime } = draft;
      if (plannedOn === null) return { place: key, day: t("noDate"), channels };
      const day = formatDayWithYear(plannedOn, locale);
      return { place: key, day: plannedTime ? `${day}, ${formatTime(plannedTime, locale)}` : day, channels };
    },
    [t, locale, channelOf],
  );
}
