"use client";

import { Check } from "lucide-react";
import { DropdownMenu as Radix } from "radix-ui";
import { cn } from "@/components/ui/cn";
import { overlayStyles } from "@/components/ui/overlay-styles";

type Props<T extends string> = {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
};

/** A choice of one inside a Menu, with its heading. */
export function MenuRadio<T extends string>({ label, value, options, onChange }: Props<T>) {
  const choose = (chosen: string) => {
    const option = options.find((one) => one.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <Radix.RadioGroup value={value} onValueChange={choose} aria-label={label}>
      <Radix.Label className="px-2.5 pt-1 pb-0.5 text-xs text-ink-2">{label}</Radix.Label>
      {options.map((option) => (
        <Radix.RadioItem key={option.value} value={option.value} className={cn(overlayStyles.item, "pl-9")}>
          <Radix.ItemIndicator className="absolute left-4">
            <Check aria-hidden />
          </Radix.ItemIndicator>
          {option.label}
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  );
}
