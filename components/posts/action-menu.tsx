"use client";

import { DropdownMenu as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { overlayStyles } from "@/components/ui/overlay-styles";

type Props = {
  trigger: ReactNode;
  children: ReactNode;
  align: "start" | "end";
  defaultOpen?: boolean;
  /** Called when the menu is closed and its button has the focus again: the moment to open a dialog. */
  onClosed: () => void;
};

/** A menu whose lines may open dialogs; such a dialog gives the focus back to the menu's button. */
export function ActionMenu({ trigger, children, align, defaultOpen, onClosed }: Props) {
  return (
    <Radix.Root modal={false} defaultOpen={defaultOpen}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={onClosed}
          className={cn(
            overlayStyles.panel,
            "max-h-(--radix-dropdown-menu-content-available-height) max-w-[min(20rem,calc(100vw-1rem))] min-w-52 overflow-y-auto p-1.5",
          )}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
