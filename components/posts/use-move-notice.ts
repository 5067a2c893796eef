"use client";

import { useLocale, useTranslations } from "next-intl";
import { useCallback } from "react";
import type { Draft } from "@/components/posts/draft";
import { usePostActions } from "@/components/posts/use-post-actions";
import { type Say, useNotify } from "@/components/ui/use-notify";
import type { Post } from "@/lib/posts/contract";
import { formatDay } from "@/lib/time/format";

/** Offers to take back a new day that was saved in the sheet, as after every other move. */
export function useMoveNotice(say?: Say): (saved: Post, sent: Draft) => void {
  const t = useTranslations("posts.move");
  const locale = useLocale();
  const corner = useNotify();
  const notify = say ?? corner;
  const { undo } = usePostActions(say);
  return useCallback(
    (saved, sent) => {
      if (sent.changes.plannedOn === undefined) return;
      const { title, plannedOn } = saved;
      const text = plannedOn
        ? t("moved", { title, day: formatDay(plannedOn, locale) })
        : t("undated", { title });
      notify(text, { about: saved.id, undo: () => void undo(saved, saved.revision) });
    },
    [t, locale, notify, undo],
  );
}
