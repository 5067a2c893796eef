"use client";

import { Tooltip as Radix } from "radix-ui";
import type { ReactNode } from "react";

type Props = { text: string; children: ReactNode; side?: "top" | "right" | "bottom" | "left" };

/** Repeats a name that is already in the accessible tree; never the only place of an information. */
export function Tooltip({ text, children, side = "bottom" }: Props) {
  return (
    <Radix.Provider delayDuration={400}>
      <Radix.Root>
        <Radix.Trigger asChild aria-describedby={undefined}>
          {children}
        </Radix.Trigger>
        <Radix.Portal>
          <Radix.Content
            side={side}
            sideOffset={6}
            collisionPadding={8}
            aria-hidden
            className="z-50 max-w-64 animate-fade rounded-md border border-transparent bg-ink px-2 py-1 text-xs text-paper print:hidden"
          >
            {text}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  );
}
