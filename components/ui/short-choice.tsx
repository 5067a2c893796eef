"use client";

import { cn } from "@/components/ui/cn";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Select } from "@/components/ui/select";

type Props = {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
};

/** As many letters as stand side by side on a phone and in a sheet. */
const lettersAcross = { phone: 28, sheet: 64 };
const mostAcross = 5;

/** One of a few names that people chose: side by side where they fit, a list where they do not. */
export function ShortChoice({ label, value, options, onChange }: Props) {
  const letters = options.map((option) => option.label).join("").length;
  const fits = (across: number) => letters <= across && options.length <= mostAcross;
  const [onPhone, inSheet] = [fits(lettersAcross.phone), fits(lettersAcross.sheet)];
  return (
    <>
      {inSheet ? (
        <SegmentedControl
          label={label}
          value={value}
          options={options}
          onChange={onChange}
          className={cn("self-start", onPhone ? null : "max-sm:hidden")}
        />
      ) : null}
      {onPhone ? null : (
        <Select
          aria-label={label}
          value={value}
          onChange={({ target }) => onChange(target.value)}
          className={cn("min-w-40 grow", inSheet && "sm:hidden")}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      )}
    </>
  );
}
