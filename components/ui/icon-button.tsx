"use client";

import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import { type ButtonLook, buttonStyles } from "@/components/ui/button-styles";
import { cn } from "@/components/ui/cn";
import { Tooltip } from "@/components/ui/tooltip";

type Props = Omit<ComponentProps<"button">, "children" | "aria-label"> &
  ButtonLook & { label: string; icon: LucideIcon };

/** A button of one icon; its label is its name for everybody and shows as a tooltip. */
export function IconButton({ label, icon: Icon, variant = "ghost", size, className, ...rest }: Props) {
  return (
    <Tooltip text={label}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        className={cn(buttonStyles({ variant, size, shape: "icon" }), className)}
      >
        <Icon aria-hidden />
      </button>
    </Tooltip>
  );
}
