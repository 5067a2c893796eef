import { type ComponentProps, useId } from "react";
import { cn } from "@/components/ui/cn";

type Props = Omit<ComponentProps<"input">, "type"> & { label: string; hint?: string };

export function Checkbox({ label, hint, className, ...rest }: Props) {
  const hintId = useId();
  return (
    <label className={cn("flex items-start gap-2.5 py-1 text-sm pointer-coarse:py-2.5", className)}>
      <input
        type="checkbox"
        aria-describedby={hint ? hintId : undefined}
        {...rest}
        className="mt-px size-4.5 shrink-0 pointer-coarse:size-6"
      />
      <span className="pointer-coarse:pt-0.5">
        {label}
        {hint ? (
          <span id={hintId} className="block text-xs text-ink-2">
            {hint}
          </span>
        ) : null}
      </span>
    </label>
  );
}
