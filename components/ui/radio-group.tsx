import { type ComponentProps, useId } from "react";
import { cn } from "@/components/ui/cn";

export type RadioOption = { value: string; label: string; hint?: string; disabled?: boolean };

type Props = Omit<ComponentProps<"input">, "type" | "value" | "defaultValue"> & {
  name: string;
  label: string;
  options: RadioOption[];
  value?: string;
  defaultValue?: string;
};

/** One of a few; the native inputs work with a controlled `value` as well as with a form library. */
export function RadioGroup({ label, options, value, defaultValue, className, ...rest }: Props) {
  const id = useId();
  return (
    <fieldset className={cn("flex flex-col gap-1", className)}>
      <legend className="mb-1 text-sm font-medium">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="flex items-start gap-2.5 py-1 text-sm pointer-coarse:min-h-11">
          <input
            type="radio"
            {...rest}
            value={option.value}
            checked={value === undefined ? undefined : value === option.value}
            defaultChecked={defaultValue === undefined ? undefined : defaultValue === option.value}
            disabled={rest.disabled || option.disabled}
            aria-describedby={option.hint ? `${id}-${option.value}` : undefined}
            className="mt-px size-4.5 shrink-0 pointer-coarse:size-6"
          />
          <span>
            {option.label}
            {option.hint ? (
              <span id={`${id}-${option.value}`} className="block text-xs text-ink-2">
                {option.hint}
              </span>
            ) : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
