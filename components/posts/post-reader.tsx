"use client";

import { Link2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { ApprovalSection } from "@/components/approvals/approval-section";
import { ReaderChecks } from "@/components/checks/reader-checks";
import { ShownMedia } from "@/components/media/shown-media";
import { AlsoHere } from "@/components/posts/also-here";
import { HeldBanner } from "@/components/posts/held-banner";
import { PostTalk } from "@/components/posts/post-talk";
import { StageBadge } from "@/components/posts/stage-badge";
import { useFieldLabel } from "@/components/posts/use-field-label";
import { useFieldText } from "@/components/posts/use-field-text";
import { usePostActions } from "@/components/posts/use-post-actions";
import { useSheetNotice } from "@/components/posts/use-sheet-notice";
import { Callout } from "@/components/ui/callout";
import { IconButton } from "@/components/ui/icon-button";
import { Sheet } from "@/components/ui/sheet";
import { useWorkspace } from "@/components/workspace/workspace";
import type { Post } from "@/lib/posts/contract";
import { entryName, fieldsOf, flatten, namesIn } from "@/lib/posts/rules-fields";

type Props = { post: Post; onClose: () => void };

const facts = [
  "plannedOn",
  "plannedTime",
  "channelIds",
  "formatId",
  "responsibleId",
  "districtOnly",
] as const;

const published = ["callToAction", "link", "hashtags", "firstComment"] as const;

/** The post for those who may read it; the internal note only where it was sent at all. */
export function PostReader({ post, onClose }: Props) {
  const t = useTranslations("posts");
  const series = useTranslations("series");
  const text = useFieldText();
  const { copyLink } = usePostActions();
  const label = useFieldLabel();
  const { can } = useWorkspace();
  const { say, notice } = useSheetNotice();
  const fields = flatten(fieldsOf(post));
  const entries = namesIn(fields).filter((name) => /^(?!variants|media).*\./.test(name));
  return (
    <Sheet
      open
      onOpenChange={onClose}
      title={post.title}
      eyebrow={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <StageBadge stage={post.stage} />
          {can("post.readInternal") ? <AlsoHere postId={post.id} /> : null}
        </span>
      }
      footer={notice}
      reading={t("tabs.content")}
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
        <HeldBanner post={post} say={say} />
        <ApprovalSection post={post} shown={post} settled={async () => post} say={say} />
        <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
          {facts.map((field) => (
            <div key={field}>
              <dt className="text-xs text-ink-2">{t(`fields.${field}`)}</dt>
              <dd>{text(field, fields)}</dd>
            </div>
          ))}
          {post.series ? (
            <div>
              <dt className="text-xs text-ink-2">{series("ofPostField")}</dt>
              <dd>{post.series.name}</dd>
            </div>
          ) : null}
        </dl>
        <Passage heading={t("fields.body")} text={post.body || t("none.text")} />
        {published.map((field) =>
          post[field] ? <Passage key={field} heading={t(`fields.${field}`)} text={post[field]} /> : null,
        )}
        {Object.entries(post.variants).map(([id, own]) => (
          <Passage key={id} heading={label(entryName("variants", id))} text={own} />
        ))}
        <ShownMedia media={post.mediaCards} />
        {post.researchNote ? <Passage heading={t("fields.researchNote")} text={post.researchNote} /> : null}
        {entries.map((name) => (
          <Passage key={name} heading={label(name)} text={text(name, fields)} />
        ))}
        {post.note === null ? null : (
          <Passage heading={t("fields.note")} text={post.note || t("none.note")} />
        )}
        {can("post.readInternal") ? (
          <section aria-label={t("tabs.checks")} className="flex flex-col gap-3 border-t border-line pt-5">
            <h3 className="text-lg">{t("tabs.checks")}</h3>
            <ReaderChecks post={post} />
          </section>
        ) : null}
        <p className="text-xs text-ink-2">{t("sheet.readOnly")}</p>
        {can("post.comment") ? <PostTalk post={post} settled={async () => post} say={say} readOnly /> : null}
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
