"use client";

import { Link2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { fieldsOf } from "@/components/posts/draft";
import { StageBadge } from "@/components/posts/stage-badge";
import { useFieldText } from "@/components/posts/use-field-text";
import { usePostActions } from "@/components/posts/use-post-actions";
import { Callout } from "@/components/ui/callout";
import { IconButton } from "@/components/ui/icon-button";
import { Sheet } from "@/components/ui/sheet";
import type { Post } from "@/lib/posts/contract";

type Props = { post: Post; onClose: () => void };

const facts = [
  "plannedOn",
  "plannedTime",
  "channelIds",
  "formatId",
  "responsibleId",
  "districtOnly",
] as const;

/** The post for those who may read it; the internal note only where it was sent at all. */
export function PostReader({ post, onClose }: Props) {
  const t = useTranslations("posts");
  const text = useFieldText();
  const { copyLink } = usePostActions();
  const fields = fieldsOf(post);
  return (
    <Sheet
      open
      onOpenChange={onClose}
      title={post.title}
      eyebrow={<StageBadge stage={post.stage} />}
      actions={<IconButton icon={Link2} label={t("actions.copyLink")} onClick={() => void copyLink(post)} />}
    >
      <div className="flex flex-col gap-5">
        {post.stage === "discarded" ? (
          <Callout tone="info">
            {post.discardedReason
              ? t("sheet.discarded", { reason: post.discardedReason })
              : t("sheet.discardedPlain")}
          </Callout>
        ) : null}
        <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
          {facts.map((field) => (
            <div key={field}>
              <dt className="text-xs text-ink-2">{t(`fields.${field}`)}</dt>
              <dd>{text(field, fields)}</dd>
            </div>
          ))}
        </dl>
        <Passage heading={t("fields.body")} text={post.body || t("none.text")} />
        {post.note === null ? null : (
          <Passage heading={t("fields.note")} text={post.note || t("none.note")} />
        )}
        <p className="text-xs text-ink-2">{t("sheet.readOnly")}</p>
      </div>
    </Sheet>
  );
}

function Passage({ heading, text }: { heading: string; text: string }) {
  return (
    <section>
      <h3 className="mb-1 text-sm">{heading}</h3>
      <p className="whitespace-pre-wrap">{text}</p>
    </section>
  );
}
