"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { contentTexts } from "@/components/approvals/content-texts";
import { DecideDialog } from "@/components/approvals/decide-dialog";
import type { Deciding } from "@/components/approvals/decide-given";
import { proposedOf, type Wording } from "@/components/approvals/decide-proposed";
import { Field, type FieldControl } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import type { DecisionCase } from "@/lib/approvals/contract";

type Props = {
  shown: Pick<DecisionCase, "content" | "contentHash">;
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
export function DecideWordingDialog({ shown: { content, contentHash }, deciding, onClose }: Props) {
  const t = useTranslations("approvals.decide.wording");
  const fields = useTranslations("posts.fields");
  const [before] = useState<Wording & { hash: string }>({ ...content, hash: contentHash });
  const [texts, setTexts] = useState<Wording>(content);
  const [comment, setComment] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const submit = async () => {
    const proposed = proposedOf(before, texts);
    if (!proposed) return setRefusal(t("unchanged"));
    const refused = await deciding.decide({
      kind: "approveWithChanges",
      comment: comment.trim(),
      proposed,
      contentHash: before.hash,
    });
    setRefusal(refused);
    if (refused === null) onClose();
  };
  return (
    <DecideDialog
      size="lg"
      title={t("title")}
      text={t("text")}
      send={t("send")}
      pending={deciding.isPending}
      refusal={refusal}
      onSubmit={submit}
      onClose={onClose}
    >
      {contentTexts.map((name) => (
        <Field key={name} label={fields(name)} quiet>
          {(control: FieldControl) => {
            const shared = { ...control, maxLength: longest[name], value: texts[name] };
            const set = (value: string) => setTexts((now) => ({ ...now, [name]: value }));
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
      <Field label={t("comment")}>
        {(control) => (
          <Textarea
            {...control}
            rows={2}
            maxLength={2_000}
            value={comment}
            onChange={({ target }) => setComment(target.value)}
          />
        )}
      </Field>
    </DecideDialog>
  );
}
