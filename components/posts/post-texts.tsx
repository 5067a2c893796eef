"use client";

import { EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { CharacterCount } from "@/components/posts/character-count";
import { Badge } from "@/components/ui/badge";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import type { Post, PostFields } from "@/lib/posts/contract";

type Props = { post: Post; onEdit: (changes: Partial<PostFields>) => void; onBlur: () => void };

const longest = 20_000;

/** The text to be published, and the note that never is. */
export function PostTexts({ post, onEdit, onBlur }: Props) {
  const t = useTranslations("posts");
  return (
    <div className="flex flex-col gap-5">
      <Field
        label={t("fields.body")}
        quiet
        hint={<CharacterCount text={post.body} channelIds={post.channelIds} />}
      >
        {(control) => (
          <Textarea
            {...control}
            className="min-h-44"
            maxLength={longest}
            value={post.body}
            onChange={(event) => onEdit({ body: event.target.value })}
            onBlur={onBlur}
          />
        )}
      </Field>
      <div className="rounded-lg border border-line bg-sunken p-3.5">
        <Field
          label={t("fields.note")}
          quiet
          hint={
            <Badge tone="amber" className="rounded-md whitespace-normal">
              <EyeOff aria-hidden />
              {t("noteHint")}
            </Badge>
          }
        >
          {(control) => (
            <Textarea
              {...control}
              className="min-h-20"
              maxLength={longest}
              value={post.note ?? ""}
              onChange={(event) => onEdit({ note: event.target.value })}
              onBlur={onBlur}
            />
          )}
        </Field>
      </div>
    </div>
  );
}
