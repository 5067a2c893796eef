"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { MentionChoices } from "@/components/comments/mention-choices";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { Textarea } from "@/components/ui/textarea";
import type { Colleague } from "@/lib/associations/contract";
import { mentionBegun } from "@/lib/comments/rules";

type Props = {
  label: string;
  text: string;
  onText: (text: string) => void;
  sendLabel: string;
  /** Resolves to whether it was taken; only then the text is forgotten. */
  onSend: (text: string) => Promise<boolean>;
  onCancel?: () => void;
  /** Takes the focus at once: it was asked for with a press. */
  startHere?: boolean;
  children?: ReactNode;
};

const longest = 10_000;

/** A few lines to say something; an @ offers the people. Ctrl+Enter sends. */
export function CommentForm({
  label,
  text,
  onText,
  sendLabel,
  onSend,
  onCancel,
  startHere,
  children,
}: Props) {
  const t = useTranslations("comments");
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(0);
  const [sending, setSending] = useState(false);
  const begun = mentionBegun(text, Math.min(caret, text.length));
  const send = async () => {
    if (text.trim() === "" || sending) return;
    setSending(true);
    if (await onSend(text.trim())) onText("");
    setSending(false);
  };
  const choose = ({ name }: Colleague) => {
    const at = begun?.from ?? text.length;
    const said = `${text.slice(0, at)}@${name} `;
    // At once, so that what is typed next goes behind the name.
    flushSync(() => {
      onText(said + text.slice(Math.min(caret, text.length)));
      setCaret(said.length);
    });
    field.current?.focus();
    field.current?.setSelectionRange(said.length, said.length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void send();
    }
    if (event.key === "Escape" && onCancel) {
      event.stopPropagation();
      onCancel();
    }
  };
  return (
    <div className="flex flex-col gap-2">
      {children}
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <Textarea
        ref={field}
        id={id}
        data-comment
        autoFocus={startHere}
        rows={2}
        placeholder={label}
        maxLength={longest}
        value={text}
        onChange={(event) => {
          onText(event.target.value);
          setCaret(event.target.selectionEnd);
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionEnd)}
        onKeyDown={onKeyDown}
      />
      {begun ? <MentionChoices typed={begun.typed} onChoose={choose} /> : null}
      <div className="flex flex-wrap items-center gap-2">
        <Button
          variant="primary"
          size="sm"
          pending={sending}
          disabled={text.trim() === ""}
          onClick={() => void send()}
        >
          {sendLabel}
        </Button>
        {onCancel ? (
          <Button size="sm" onClick={onCancel}>
            {t("cancel")}
          </Button>
        ) : null}
        <span className="ml-auto text-xs text-ink-2 pointer-coarse:hidden">
          {t.rich("hint", { kbd: (key) => <Kbd>{key}</Kbd> })}
        </span>
      </div>
    </div>
  );
}
