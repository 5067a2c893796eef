"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { LibraryBar } from "@/components/media/library-bar";
import { MediaGrid } from "@/components/media/media-grid";
import { useLibrary } from "@/components/media/use-library";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { MediaCard } from "@/lib/media/contract";

type Props = {
  taken: ReadonlySet<string>;
  most: number;
  onPick: (media: MediaCard[]) => void;
  onClose: () => void;
};

/** Chooses media of the own or the state's library, as many as still fit. */
export function MediaPicker({ taken, most, onPick, onClose }: Props) {
  const t = useTranslations("media");
  const common = useTranslations("common.actions");
  const view = useLibrary();
  const [chosen, setChosen] = useState<readonly MediaCard[]>([]);
  const toggle = (medium: MediaCard) => {
    const rest = chosen.filter(({ id }) => id !== medium.id);
    if (rest.length < chosen.length) setChosen(rest);
    else if (!taken.has(medium.id) && chosen.length < most) setChosen([...chosen, medium]);
  };
  const isEmpty = view.query.data !== undefined && view.media.length === 0 && !view.isNarrowed;
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="lg"
      title={t("pick")}
      footer={
        <>
          <span role="status" className="mr-auto self-center text-sm text-ink-2">
            {chosen.length === most ? t("full", { count: most }) : t("chosen", { count: chosen.length })}
          </span>
          <Button onClick={onClose}>{common("cancel")}</Button>
          <Button variant="primary" disabled={chosen.length === 0} onClick={() => onPick([...chosen])}>
            {t("take")}
          </Button>
        </>
      }
    >
      <div className="flex min-h-80 flex-col gap-4">
        <LibraryBar view={view} />
        {isEmpty ? (
          <p className="text-sm text-ink-2">{t(view.library === "own" ? "emptyText" : "emptyStateText")}</p>
        ) : (
          <MediaGrid
            view={view}
            onChoose={toggle}
            chosen={new Set([...taken, ...chosen.map(({ id }) => id)])}
          />
        )}
      </div>
    </Dialog>
  );
}
