"use client";

import { MessageSquarePlus, Pencil } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import type { Finding } from "@/lib/checks/rules";
import { wordsIn } from "@/lib/checks/rules-words";

type Props = { finding: Finding; onAnnotate?: (note: string) => void };

/** A remark on an answer, such as who decided it. */
export function CheckNote({ finding, onAnnotate }: Props) {
  const t = useTranslations("checks");
  const actions = useTranslations("common.actions");
  const locale = useLocale();
  const [draft, setDraft] = useState<string | null>(null);
  const note = finding.given?.note ?? "";
  const question = wordsIn(finding.item.question, locale);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAnnotate?.(draft ?? "");
    setDraft(null);
  };
  if (draft !== null) {
    return (
      <form onSubmit={submit} className="flex max-w-prose flex-col gap-2">
        <Field label={t("noteTo", { question })} quiet hint={t("noteHint")}>
          {(control) => (
            <Textarea
              {...control}
              autoFocus
              rows={2}
              maxLength={1_000}
              value={draft}
              onChange={(event) => setDraft(event.target.value)}
            />
          )}
        </Field>
        <div className="flex flex-wrap gap-2">
          <Button size="sm" type="submit" variant="primary">
            {actions("save")}
          </Button>
          <Button size="sm" onClick={() => setDraft(null)}>
            {actions("cancel")}
          </Button>
        </div>
      </form>
    );
  }
  const Icon = note ? Pencil : MessageSquarePlus;
  return (
    <>
      {note ? (
        <p className="max-w-prose border-l-2 border-line-2 pl-2.5 text-sm whitespace-pre-wrap wrap-anywhere">
          <span className="sr-only">{t("note")}: </span>
          {note}
        </p>
      ) : null}
      {onAnnotate ? (
        <Button
          size="sm"
          variant="ghost"
          aria-label={`${t(note ? "editNote" : "addNote")}: ${question}`}
          onClick={() => setDraft(note)}
          className="-ml-2.5 self-start text-ink-2"
        >
          <Icon aria-hidden />
          {t(note ? "editNote" : "addNote")}
        </Button>
      ) : null}
    </>
  );
}
