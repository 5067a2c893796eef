import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** It has to be written, and this is said where it is not. */
  missing?: { isMissing: boolean; text: string };
};

/** What somebody who decides says about it, as long as the contract takes it. */
export function DecideComment({ label, value, onChange, missing }: Props) {
  return (
    <Field
      label={label}
      required={missing !== undefined}
      error={missing?.isMissing ? missing.text : undefined}
    >
      {(control) => (
        <Textarea
          {...control}
          rows={missing ? 3 : 2}
          maxLength={2_000}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
