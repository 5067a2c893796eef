"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { contentTexts } from "@/components/approvals/content-texts";
import { DecideComment } from "@/components/approvals/decide-comment";
import { DecideDialog } from "@/components/approvals/decide-dialog";
import type { Deciding } from "@/components/approvals/decide-given";
import { proposedOf, type Wording } from "@/components/approvals/decide-proposed";
import { useDecideForm } from "@/components/approvals/use-decide-form";
import { Field, type FieldControl } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import type { DecisionCase } from "@/lib/approvals/contract";

type Props = {
  shown: DecisionCase;
  deciding: Deciding;
  onClose: () => void;
};

/** As long as the contract takes them. */
const longest = {
  title: 200,
  body: 20_000,
  hashtags: 1_000,
  link: 2_000,
  callToAction: 1_000,
  firstComment: 8_000,
};
const inLines: readonly string[] = ["body", "firstComment", "callToAction"];

/** The texts of the post to be worded differently; whoever wrote it confirms. */
export function DecideWordingDialog({ shown, deciding, onClose }: Props) {
  const t = useTranslations("approvals.decide.wording");
  const fields = useTranslations("posts.fields");
  const words = useDecideForm({ shown, deciding, onClose });
  const { content } = words.held;
  // Only what was written here: the other texts follow the post.
  const [written, setWritten] = useState<Partial<Wording>>({});
  const texts: Wording = { ...content, ...written };
  const [comment, setComment] = useState("");
  const submit = async () => {
    const proposed = proposedOf(content, texts);
    if (!proposed) return words.refuse(t("unchanged"));
    await words.send({ kind: "approveWithChanges", comment: comment.trim(), proposed });
  };
  return (
    <DecideDialog
      size="lg"
      title={t("title")}
      text={t("text")}
      send={t("send")}
      words={words}
      onSubmit={submit}
      onClose={onClose}
    >
      {contentTexts.map((name) => (
        <Field key={name} label={fields(name)} quiet>
          {(control: FieldControl) => {
            const shared = { ...control, maxLength: longest[name], value: texts[name] };
            const set = (value: string) => setWritten((now) => ({ ...now, [name]: value }));
            return inLines.includes(name) ? (
              <Textarea
                {...shared}
                rows={name === "body" ? 6 : 2}
                onChange={({ target }) => set(target.value)}
              />
            ) : (
              <Input {...shared} onChange={({ target }) => set(target.value)} />
            );
          }}
        </Field>
      ))}
      {Object.keys(content.variants).length > 0 ? (
        <p className="text-sm text-ink-2">{t("variants")}</p>
      ) : null}
      <DecideComment label={t("comment")} value={comment} onChange={setComment} />
    </DecideDialog>
  );
}
