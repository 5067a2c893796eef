import type { ComponentProps } from "react";
import { cn } from "@/components/ui/cn";
import { controlStyles } from "@/components/ui/control-styles";

export function Input({ className, ...rest }: ComponentProps<"input">) {
  return <input {...rest} className={cn(controlStyles, className)} />;
}
