"use client";

import { ChevronRight } from "lucide-react";
import { type ReactNode, useState } from "react";

type Props = {
  title: string;
  /** What stands inside, in a few words, for those who leave it closed. */
  summary?: string;
  defaultOpen: boolean;
  children: ReactNode;
};

/** A part of the mapping that can be folded away; what needs nobody starts closed. */
export function Disclosure({ title, summary, defaultOpen, children }: Props) {
  const [open, setOpen] = useState(defaultOpen);
  return (
    <details
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="group rounded-lg border border-line bg-surface"
    >
      <summary className="flex min-h-11 list-none items-center gap-2.5 rounded-lg px-4 py-2.5 -outline-offset-2 [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          className="size-4.5 shrink-0 text-ink-2 transition-transform duration-100 group-open:rotate-90"
        />
        <span className="flex min-w-0 flex-wrap items-baseline gap-x-3">
          <h3 className="text-base">{title}</h3>
          {summary ? <span className="text-sm text-ink-2">{summary}</span> : null}
        </span>
      </summary>
      <div className="border-t border-line p-4">{children}</div>
    </details>
  );
}
