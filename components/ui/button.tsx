"use client";

import type { ComponentProps, MouseEvent } from "react";
import { type ButtonLook, buttonStyles } from "@/components/ui/button-styles";
import { cn } from "@/components/ui/cn";
import { Spinner } from "@/components/ui/spinner";

export type ButtonProps = ComponentProps<"button"> & ButtonLook & { pending?: boolean };

/** A button that keeps its place and its focus while `pending`, and ignores presses meanwhile. */
export function Button({ variant, size, pending, className, children, onClick, ...rest }: ButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (pending) return event.preventDefault();
    onClick?.(event);
  };
  return (
    <button
      type="button"
      {...rest}
      onClick={press}
      aria-disabled={pending || rest["aria-disabled"]}
      aria-busy={pending || undefined}
      className={cn(buttonStyles({ variant, size }), className)}
    >
      {pending ? <Spinner /> : null}
      {children}
    </button>
  );
}
