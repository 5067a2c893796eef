"use client";

import { ArrowDown, ArrowUp, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";

type Props = {
  name: string;
  /** Counted from 1. */
  position: number;
  last: boolean;
  editable: boolean;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
};

/** One deputy with its place in the order. Buttons at the ends stay focusable, so that focus is never lost. */
export function DeputyLine({ name, position, last, editable, onMove, onRemove }: Props) {
  const t = useTranslations("members.deputies");
  const first = position === 1;
  return (
    <li className="flex items-center gap-1 text-sm">
      <span className="w-5 shrink-0 text-ink-2 tabular-nums">{position}.</span>
      <span className="min-w-0 grow py-1 wrap-anywhere">{name}</span>
      {editable ? (
        <>
          <IconButton
            size="sm"
            icon={ArrowUp}
            label={t("up", { name })}
            aria-disabled={first || undefined}
            className="aria-disabled:cursor-not-allowed aria-disabled:opacity-40"
            onClick={() => (first ? undefined : onMove(-1))}
          />
          <IconButton
            size="sm"
            icon={ArrowDown}
            label={t("down", { name })}
            aria-disabled={last || undefined}
            className="aria-disabled:cursor-not-allowed aria-disabled:opacity-40"
            onClick={() => (last ? undefined : onMove(1))}
          />
          <IconButton size="sm" icon={X} label={t("remove", { name })} onClick={onRemove} />
        </>
      ) : null}
    </li>
  );
}
