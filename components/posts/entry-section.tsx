"use client";

import { type ReactNode, useId } from "react";
import { EntryAdder } from "@/components/posts/entry-adder";

type Props = {
  title: string;
  hint?: ReactNode;
  empty: string;
  adder: string;
  maxLength: number;
  ids: readonly string[];
  onAdd: (line: string) => void;
  children: (id: string) => ReactNode;
};

const mostEntries = 50;

/** Entries of one kind in the order in which they were added, with a line to add another. */
export function EntrySection({ title, hint, empty, adder, maxLength, ids, onAdd, children }: Props) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="flex flex-col gap-3">
      <h3 id={heading} className="text-base">
        {title}
      </h3>
      {hint ? <p className="text-xs text-ink-2">{hint}</p> : null}
      {ids.length > 0 ? (
        <ul className="flex flex-col gap-2">{[...ids].sort().map(children)}</ul>
      ) : (
        <p className="text-sm text-ink-2">{empty}</p>
      )}
      <EntryAdder label={adder} full={ids.length >= mostEntries} maxLength={maxLength} onAdd={onAdd} />
    </section>
  );
}
