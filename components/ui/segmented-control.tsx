"use client";

import { ToggleGroup } from "radix-ui";
import { cn } from "@/components/ui/cn";
import { segmentStyles } from "@/components/ui/segment-styles";

type Props<T extends string> = {
  label: string;
  value: T;
  options: readonly { value: T; label: string; disabled?: boolean }[];
  onChange: (value: T) => void;
  className?: string;
};

/** One of two to five short words; for places with an address use SegmentedLinks. */
export function SegmentedControl<T extends string>({ label, value, options, onChange, className }: Props<T>) {
  const choose = (chosen: string) => {
    const option = options.find((one) => one.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <ToggleGroup.Root
      type="single"
      role="radiogroup"
      aria-label={label}
      value={value}
      onValueChange={choose}
      className={cn(segmentStyles.group, className)}
    >
      {options.map((option) => (
        <ToggleGroup.Item
          key={option.value}
          value={option.value}
          disabled={option.disabled}
          className={segmentStyles.item}
        >
          {option.label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
