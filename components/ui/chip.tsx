"use client";

import { X } from "lucide-react";

/** A filter or value that can be taken away; `removeLabel` says what goes, such as "Kanal Instagram entfernen". */
export function Chip({
  children,
  removeLabel,
  onRemove,
}: {
  children: string;
  removeLabel: string;
  onRemove: () => void;
}) {
  return (
    <span className="inline-flex max-w-full items-center rounded-full border border-line-2 bg-surface pl-3 text-sm">
      <span className="truncate">{children}</span>
      <button
        type="button"
        aria-label={removeLabel}
        onClick={onRemove}
        className="grid size-7 place-items-center rounded-full text-ink-2 hover:text-ink pointer-coarse:size-11"
      >
        <X aria-hidden className="size-4" />
      </button>
    </span>
  );
}
