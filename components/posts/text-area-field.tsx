"use client";

import { MessageSquareQuote } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useMarkedPassage } from "@/components/posts/use-marked-passage";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";

type Props = {
  id?: string;
  label: string;
  value: string;
  maxLength: number;
  hint?: ReactNode;
  className?: string;
  onChange: (text: string) => void;
  /** Offers to talk about the passage that is marked. */
  onTalk?: (passage: string) => void;
};

/** A text of several lines that is saved while it is typed. */
export function TextAreaField({ id, label, value, maxLength, hint, className, onChange, onTalk }: Props) {
  const t = useTranslations("comments");
  const { field, marked } = useMarkedPassage();
  return (
    <Field label={label} quiet hint={hint}>
      {(control) => (
        <>
          <Textarea
            {...control}
            ref={field}
            data-field={id}
            className={className}
            maxLength={maxLength}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          {onTalk && marked ? (
            <Button size="sm" className="self-start" onClick={() => onTalk(marked)}>
              <MessageSquareQuote aria-hidden />
              {t("passage")}
            </Button>
          ) : null}
        </>
      )}
    </Field>
  );
}
