"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { type Clash, type ClashChoice, canJoin } from "@/components/posts/clash";
import { useFieldLabel } from "@/components/posts/use-field-label";
import { useFieldText } from "@/components/posts/use-field-text";
import { WordDiff } from "@/components/posts/word-diff";
import { type FieldName, fieldsOf, flatten } from "@/lib/posts/rules-fields";

type Props = {
  clash: Clash;
  field: FieldName;
  choice: ClashChoice | undefined;
  onChoose: (choice: ClashChoice) => void;
};

/** One field of a clash: what stands now beside the own version, both whole. */
export function ClashField({ clash, field, choice, onChoose }: Props) {
  const t = useTranslations("posts");
  const text = useFieldText();
  const label = useFieldLabel();
  const name = useId();
  const isText = field === "title" || canJoin(field);
  const [theirs, mine] = [text(field, flatten(fieldsOf(clash.current))), text(field, clash.mine)];
  const option = (value: ClashChoice, label: string, shown?: string) => (
    <Option name={name} label={label} checked={choice === value} onChoose={() => onChoose(value)}>
      {shown === undefined ? null : (
        <span className="mt-1 block max-h-64 overflow-y-auto whitespace-pre-wrap text-ink">
          {shown || t("clash.empty")}
        </span>
      )}
    </Option>
  );
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">{label(field)}</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        {option("theirs", t("clash.theirs"), theirs)}
        {option("mine", t(isText ? "clash.mine" : "clash.mineValue"), mine)}
        {canJoin(field) ? <div className="sm:col-span-2">{option("both", t("clash.both"))}</div> : null}
      </div>
      {isText ? (
        <details open className="mt-3 text-sm">
          <summary className="inline-flex min-h-9 items-center text-petrol underline pointer-coarse:min-h-11">
            {t("clash.difference")}
          </summary>
          <div className="mt-1 max-h-64 overflow-y-auto rounded-md border border-line bg-surface p-3">
            <WordDiff before={theirs} after={mine} />
          </div>
        </details>
      ) : null}
    </fieldset>
  );
}

type OptionProps = {
  name: string;
  label: string;
  checked: boolean;
  onChoose: () => void;
  children: ReactNode;
};

function Option({ name, label, checked, onChoose, children }: OptionProps) {
  return (
    <label className="flex h-full items-start gap-2.5 rounded-lg border border-line-2 bg-surface p-3 text-sm hover:border-edge has-checked:border-petrol has-checked:bg-petrol-soft">
      <input
        type="radio"
        name={name}
        checked={checked}
        onChange={onChoose}
        className="mt-px size-4.5 shrink-0 pointer-coarse:size-6"
      />
      <span className="min-w-0 grow">
        <span className="font-medium">{label}</span>
        {children}
      </span>
    </label>
  );
}
