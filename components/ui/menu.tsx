"use client";

import { DropdownMenu as Radix } from "radix-ui";
import { type ReactNode, useRef, useState } from "react";
import { cn } from "@/components/ui/cn";
import { overlayStyles } from "@/components/ui/overlay-styles";

type Props = {
  trigger: ReactNode;
  children: ReactNode;
  align?: "start" | "center" | "end";
  side?: "top" | "bottom";
  className?: string;
};

/** The menu is put into the dialog or landmark of its button, or else `main`: never outside of all of them. */
const landmarks = "[role=dialog],[role=alertdialog],main,header";

/** A list of actions below a button; fill it with MenuItem, MenuLink, MenuGroup and MenuRadio. */
export function Menu({ trigger, children, align = "end", side = "bottom", className }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [home, setHome] = useState<Element | null>(null);
  const arrive = (open: boolean) => {
    if (open) setHome(button.current?.closest(landmarks) ?? document.querySelector("main"));
  };
  return (
    <Radix.Root modal={false} onOpenChange={arrive}>
      <Radix.Trigger asChild ref={button}>
        {trigger}
      </Radix.Trigger>
      <Radix.Portal container={home}>
        <Radix.Content
          align={align}
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className={cn(
            overlayStyles.panel,
            "max-h-(--radix-dropdown-menu-content-available-height) max-w-[calc(100vw-1rem)] min-w-52 overflow-y-auto p-1.5",
            className,
          )}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
