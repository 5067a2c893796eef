"use client";

import { Tabs as Radix } from "radix-ui";
import type { ReactNode } from "react";

type Props<T extends string> = {
  label: string;
  value: T;
  onChange: (value: T) => void;
  tabs: readonly {
    value: T;
    label: string;
    /** The beginning of the label, for where there is no room for all of it. */
    short?: string;
    /** A short mark behind the label, such as a count. */
    mark?: ReactNode;
    name?: string;
    content: ReactNode;
  }[];
};

/** Parts of one thing. Those out of sight stay as they are: what was typed or scrolled there is still there. */
export function Tabs<T extends string>({ label, value, onChange, tabs }: Props<T>) {
  const choose = (chosen: string) => {
    const tab = tabs.find((one) => one.value === chosen);
    if (tab) onChange(tab.value);
  };
  return (
    <Radix.Root value={value} onValueChange={choose}>
      <Radix.List
        aria-label={label}
        className="sticky -top-5 z-10 -mx-4 mb-5 flex gap-1 overflow-x-auto border-b border-line bg-raised px-4 sm:-mx-6 sm:px-6 print:hidden"
      >
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.value}
            value={tab.value}
            aria-label={tab.name ?? (tab.short ? tab.label : undefined)}
            className="inline-flex min-h-11 items-center gap-1.5 border-b-2 border-transparent px-1.5 text-sm whitespace-nowrap sm:px-2.5 text-ink-2 hover:text-ink focus-visible:-outline-offset-2 data-[state=active]:border-petrol data-[state=active]:font-semibold data-[state=active]:text-petrol"
          >
            {tab.short ? <span className="sm:hidden">{tab.short}</span> : null}
            <span className={tab.short ? "max-sm:hidden" : undefined}>{tab.label}</span>
            {tab.mark}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content
          key={tab.value}
          value={tab.value}
          forceMount
          className="data-[state=inactive]:hidden focus-visible:outline-offset-4"
        >
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
