"use client";

import { ArrowDown, ArrowUp, X } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";

type Props = {
  name: string;
  /** The names of its buttons, with the person in them. */
  labels: { up: string; down: string; remove: string };
  /** Counted from 1. */
  position: number;
  last: boolean;
  editable: boolean;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
};

/** One person with their place in the order. Buttons at the ends stay focusable, so that focus is never lost. */
export function OrderLine({ name, labels, position, last, editable, onMove, onRemove }: Props) {
  const first = position === 1;
  const look = "aria-disabled:cursor-not-allowed aria-disabled:opacity-40";
  return (
    <li className="flex items-center gap-1 text-sm">
      <span className="w-5 shrink-0 text-ink-2 tabular-nums">{position}.</span>
      <span className="min-w-0 grow py-1 wrap-anywhere">{name}</span>
      {editable ? (
        <>
          <IconButton
            size="sm"
            icon={ArrowUp}
            label={labels.up}
            aria-disabled={first || undefined}
            className={look}
            onClick={() => (first ? undefined : onMove(-1))}
          />
          <IconButton
            size="sm"
            icon={ArrowDown}
            label={labels.down}
            aria-disabled={last || undefined}
            className={look}
            onClick={() => (last ? undefined : onMove(1))}
          />
          <IconButton size="sm" icon={X} label={labels.remove} onClick={onRemove} />
        </>
      ) : null}
    </li>
  );
}
