import type { ComponentProps } from "react";
import { cn } from "@/components/ui/cn";
import { controlStyles } from "@/components/ui/control-styles";

/** Grows with its text where the browser can, and can be dragged larger everywhere. */
export function Textarea({ className, rows = 4, ...rest }: ComponentProps<"textarea">) {
  return (
    <textarea
      {...rest}
      rows={rows}
      className={cn(controlStyles, "field-sizing-content resize-y leading-normal", className)}
    />
  );
}
