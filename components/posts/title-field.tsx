"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";

type Props = { value: string; onChange: (title: string) => void; onBlur: () => void };

/**
 * The title, over as many lines as it needs. What is typed stays as typed until the field is left: the saved
 * title has no space at its end, and taking that space away in mid-sentence would join two words.
 */
export function TitleField({ value, onChange, onBlur }: Props) {
  const t = useTranslations("posts");
  const [typed, setTyped] = useState<string | null>(null);
  const isEmpty = typed !== null && typed.trim() === "";
  const type = (text: string) => {
    const line = text.replace(/\s*\n\s*/g, " ");
    setTyped(line);
    if (line.trim() !== "") onChange(line.trim());
  };
  const leave = () => {
    setTyped(null);
    onBlur();
  };
  return (
    <Field label={t("fields.title")} error={isEmpty ? t("titleMissing") : undefined} quiet>
      {(control) => (
        <Textarea
          {...control}
          rows={1}
          maxLength={200}
          value={typed ?? value}
          onChange={(event) => type(event.target.value)}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key === "Enter") event.preventDefault();
          }}
          className="resize-none py-2 text-lg leading-tight font-semibold lg:text-lg"
        />
      )}
    </Field>
  );
}
