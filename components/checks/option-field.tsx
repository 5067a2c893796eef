import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";

export type Option<T extends string> = { value: T; label: string };

type Props<T extends string> = {
  label: string;
  value: T;
  options: readonly Option<T>[];
  onChange: (value: T) => void;
};

/** One of a few words, each known to the types. */
export function OptionField<T extends string>({ label, value, options, onChange }: Props<T>) {
  const choose = (chosen: string) => {
    const option = options.find((one) => one.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <Field label={label} quiet>
      {(control) => (
        <Select {...control} value={value} onChange={({ target }) => choose(target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
