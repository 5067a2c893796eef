"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { DecideComment } from "@/components/approvals/decide-comment";
import { DecideDialog } from "@/components/approvals/decide-dialog";
import type { Deciding } from "@/components/approvals/decide-given";
import { useDecideForm } from "@/components/approvals/use-decide-form";
import { useMarkedPassage } from "@/components/posts/use-marked-passage";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import type { DecisionCase } from "@/lib/approvals/contract";

type Props = {
  shown: DecisionCase;
  /** What was marked in the preview before. */
  passage: string;
  deciding: Deciding;
  onClose: () => void;
};

/** Asks what is to be changed, and where: in the post as a whole, a passage of its text, or a picture. */
export function DecideChangesDialog({ shown, passage, deciding, onClose }: Props) {
  const t = useTranslations("approvals.decide.changes");
  const { field, marked } = useMarkedPassage();
  const [about, setAbout] = useState(passage ? "passage" : "whole");
  const [comment, setComment] = useState("");
  const [tried, setTried] = useState(false);
  const words = useDecideForm({ shown, deciding, onClose });
  const { content } = words.held;
  const isMissing = tried && comment.trim() === "";
  const quote = about === "passage" ? marked || passage : "";
  const submit = async (form: HTMLFormElement) => {
    setTried(true);
    if (comment.trim() === "") return form.querySelector("textarea")?.focus();
    const mediaId = content.media.find(({ id }) => id === about)?.id ?? null;
    await words.send({ kind: "requestChanges", comment: comment.trim(), quote, mediaId });
  };
  return (
    <DecideDialog
      title={t("title")}
      text={t("text")}
      send={t("send")}
      words={words}
      onSubmit={submit}
      onClose={onClose}
    >
      <DecideComment
        label={t("comment")}
        value={comment}
        onChange={setComment}
        missing={{ isMissing, text: t("commentMissing") }}
      />
      <Field label={t("about")} quiet>
        {(control) => (
          <Select {...control} value={about} onChange={({ target }) => setAbout(target.value)}>
            <option value="whole">{t("whole")}</option>
            <option value="passage">{t("passage")}</option>
            {content.media.map(({ id, name }) => (
              <option key={id} value={id}>
                {t("medium", { name })}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {about === "passage" ? (
        <>
          <Field label={t("passageText")} quiet hint={t("textHint")}>
            {(control) => (
              // A field that is `readOnly` takes no selection by keys, so this one only gives its text back.
              <Textarea
                {...control}
                ref={field}
                aria-readonly
                inputMode="none"
                value={content.body}
                onChange={() => undefined}
                className="max-h-48 min-h-24"
              />
            )}
          </Field>
          <div className="text-sm" role="status">
            <p className="text-xs text-ink-2">{t("quote")}</p>
            {quote ? (
              <blockquote className="border-l-4 border-petrol pl-3 wrap-anywhere whitespace-pre-wrap">
                {quote}
              </blockquote>
            ) : (
              <p>{t("noQuote")}</p>
            )}
          </div>
        </>
      ) : null}
    </DecideDialog>
  );
}
