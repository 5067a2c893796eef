"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { ItemChoices } from "@/components/checks/item-choices";
import { ItemEnglish } from "@/components/checks/item-english";
import { withReason } from "@/components/checks/with-reason";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormButtons } from "@/components/ui/form-buttons";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import type { CheckItem } from "@/lib/checks/contract";

type Props = {
  item: CheckItem;
  /** The list it belongs to, or is about to. */
  items: readonly CheckItem[];
  onSave: (item: CheckItem) => void;
  onClose: () => void;
};

/** Everything about one check. */
export function ItemDialog({ item, items, onSave, onClose }: Props) {
  const t = useTranslations("checks.item");
  const actions = useTranslations("common.actions");
  const form = useId();
  const [draft, setDraft] = useState(item);
  const [tried, setTried] = useState(false);
  const isNew = items.every(({ id }) => id !== item.id);
  const noQuestion = draft.question.de.trim() === "";
  const noReason = draft.raises !== null && draft.raises.reason.de.trim() === "";
  const set = (change: Partial<CheckItem>) => setDraft({ ...draft, ...change });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (noQuestion || noReason) {
      const wanted = noQuestion ? "question" : "reason";
      return document.getElementById(form)?.querySelector<HTMLElement>(`[name=${wanted}]`)?.focus();
    }
    onSave(tidy(draft));
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t(isNew ? "addTitle" : "editTitle")}
      description={isNew ? undefined : t("rewordHint")}
      footer={<FormButtons form={form} label={actions(isNew ? "add" : "save")} onCancel={onClose} />}
    >
      <form id={form} onSubmit={submit} noValidate className="flex flex-col gap-4">
        <Field label={t("question")} required error={tried && noQuestion ? t("questionMissing") : undefined}>
          {(control) => (
            <Textarea
              {...control}
              name="question"
              rows={2}
              maxLength={300}
              value={draft.question.de}
              onChange={({ target }) => set({ question: { ...draft.question, de: target.value } })}
            />
          )}
        </Field>
        <Field label={t("help")}>
          {(control) => (
            <Textarea
              {...control}
              rows={3}
              maxLength={1_000}
              value={draft.help.de}
              onChange={({ target }) => set({ help: { ...draft.help, de: target.value } })}
            />
          )}
        </Field>
        <ItemChoices draft={draft} items={items} isNew={isNew} onChange={set} />
        {draft.raises ? (
          <Field
            label={t("reason")}
            hint={t("reasonHint")}
            required
            error={tried && noReason ? t("reasonMissing") : undefined}
          >
            {(control) => (
              <Input
                {...control}
                name="reason"
                maxLength={200}
                value={draft.raises?.reason.de ?? ""}
                onChange={({ target }) => set({ raises: withReason(draft.raises, { de: target.value }) })}
              />
            )}
          </Field>
        ) : null}
        <ItemEnglish draft={draft} onChange={set} />
      </form>
    </Dialog>
  );
}

/** Without blanks around its words: a question with one more would count as reworded. */
function tidy(item: CheckItem): CheckItem {
  const trim = ({ de, en }: CheckItem["help"]) => ({ de: de.trim(), en: en.trim() });
  const raises = item.raises && { ...item.raises, reason: trim(item.raises.reason) };
  return { ...item, question: trim(item.question), help: trim(item.help), raises };
}
