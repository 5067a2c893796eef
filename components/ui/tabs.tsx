"use client";

import { Tabs as Radix } from "radix-ui";
import type { ReactNode } from "react";

export type Tab = { value: string; label: string; count?: number; content: ReactNode };

type Props = {
  label: string;
  tabs: Tab[];
  value?: string;
  defaultValue?: string;
  onValueChange?: (value: string) => void;
};

const trigger = [
  "-mb-px inline-flex min-h-9 items-center gap-2 border-b-2 border-transparent px-1 text-sm text-ink-2",
  "pointer-coarse:min-h-11 hover:text-ink data-[state=active]:border-petrol data-[state=active]:font-semibold",
  "data-[state=active]:text-petrol",
].join(" ");

/** Parts of one thing, one visible at a time. */
export function Tabs({ label, tabs, defaultValue, ...state }: Props) {
  return (
    <Radix.Root {...state} defaultValue={defaultValue ?? tabs[0]?.value}>
      <Radix.List aria-label={label} className="mb-4 flex flex-wrap gap-x-5 border-b border-line">
        {tabs.map((tab) => (
          <Radix.Trigger key={tab.value} value={tab.value} className={trigger}>
            {tab.label}
            {tab.count === undefined ? null : <span className="figures text-xs text-ink-2">{tab.count}</span>}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.value} value={tab.value}>
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
