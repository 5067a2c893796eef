"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useCallback, useEffect, useState } from "react";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button";
import { type Notice, type Say, withdrawNotice } from "@/components/ui/use-notify";

const TEN_SECONDS = 10_000;

/**
 * Notices of the sheet at its foot, where the Tab key leads; those in the corner are reached with Alt+T only.
 * `say` takes what `useNotify` takes, `notice` is for the sheet's footer.
 */
export function useSheetNotice(): { say: Say; notice: ReactNode } {
  const t = useTranslations("common.actions");
  const [shown, setShown] = useState<(Notice & { text: string }) | null>(null);
  const say: Say = useCallback((text, more) => {
    setShown({ ...more, text });
    if (more?.about !== undefined) withdrawNotice(more.about);
    announce(more?.description ? `${text}. ${more.description}` : text);
  }, []);
  useEffect(() => {
    if (!shown || shown.tone === "error") return;
    const timer = window.setTimeout(() => setShown(null), TEN_SECONDS);
    return () => window.clearTimeout(timer);
  }, [shown]);
  if (!shown) return { say, notice: undefined };
  const close = (then?: () => void) => () => {
    setShown(null);
    then?.();
  };
  const { undo, action } = shown;
  const notice = (
    <div className="flex w-full flex-wrap items-center justify-end gap-2 text-sm">
      <p className="mr-auto min-w-0">
        <span className="font-medium">{shown.text}</span>
        {shown.description ? <span className="block text-ink-2">{shown.description}</span> : null}
      </p>
      {undo ? (
        <Button size="sm" onClick={close(undo)}>
          {t("undo")}
        </Button>
      ) : null}
      {action ? (
        <Button size="sm" onClick={close(action.onClick)}>
          {action.label}
        </Button>
      ) : null}
      <Button size="sm" variant="ghost" onClick={close()}>
        {t("close")}
      </Button>
    </div>
  );
  return { say, notice };
}
