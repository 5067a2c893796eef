"use client";

import { useTranslations } from "next-intl";
import { TextAreaField } from "@/components/posts/text-area-field";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { Post } from "@/lib/posts/contract";
import type { FlatFields } from "@/lib/posts/rules-fields";
import { webAddress } from "@/lib/posts/rules-research";

type Props = { post: Post; onEdit: (changes: FlatFields) => void };

/** What goes with the text on every channel: call to action, link, hashtags and the first comment. */
export function PostExtras({ post, onEdit }: Props) {
  const t = useTranslations("posts");
  const isOdd = post.link !== "" && webAddress(post.link) === null;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field
        label={t("fields.callToAction")}
        quiet
        hint={t("content.callToActionHint")}
        className="sm:col-span-2"
      >
        {(control) => (
          <Input
            {...control}
            maxLength={1_000}
            value={post.callToAction}
            onChange={(event) => onEdit({ callToAction: event.target.value })}
          />
        )}
      </Field>
      <Field
        label={t("fields.link")}
        quiet
        hint={isOdd ? <span className="text-amber-ink">{t("content.linkOdd")}</span> : t("content.linkHint")}
      >
        {(control) => (
          <Input
            {...control}
            data-field="link"
            type="url"
            inputMode="url"
            maxLength={2_000}
            value={post.link}
            onChange={(event) => onEdit({ link: event.target.value.trim() })}
          />
        )}
      </Field>
      <Field label={t("fields.hashtags")} quiet hint={t("content.hashtagsHint")}>
        {(control) => (
          <Input
            {...control}
            data-field="hashtags"
            autoCapitalize="words"
            maxLength={1_000}
            value={post.hashtags}
            onChange={(event) => onEdit({ hashtags: event.target.value })}
          />
        )}
      </Field>
      <div className="sm:col-span-2">
        <TextAreaField
          id="firstComment"
          label={t("fields.firstComment")}
          hint={t("content.firstCommentHint")}
          maxLength={8_000}
          className="min-h-10"
          value={post.firstComment}
          onChange={(firstComment) => onEdit({ firstComment })}
        />
      </div>
    </div>
  );
}
