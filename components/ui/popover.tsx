"use client";

import { Popover as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { overlayStyles } from "@/components/ui/overlay-styles";

type Props = {
  trigger: ReactNode;
  /** Names the popover for screen readers. */
  label: string;
  children: ReactNode;
  align?: "start" | "center" | "end";
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** Instead of closing like any other way out: where leaving saves and Escape gives up. */
  onEscape?: () => void;
  className?: string;
};

/** A small panel beside its button for filters, pickers and details. */
export function Popover({ trigger, label, children, align = "start", className, ...does }: Props) {
  const { onEscape, ...state } = does;
  const giveUp = (event: KeyboardEvent) => {
    if (!onEscape) return;
    event.preventDefault();
    onEscape();
  };
  return (
    <Radix.Root {...state}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          onEscapeKeyDown={giveUp}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className={cn(
            overlayStyles.panel,
            "max-h-(--radix-popover-content-available-height) w-72 max-w-[calc(100vw-1rem)] overflow-y-auto p-4",
            className,
          )}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
