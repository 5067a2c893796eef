"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { ResearchContacts } from "@/components/posts/research-contacts";
import { ResearchFacts } from "@/components/posts/research-facts";
import type { ResearchProps } from "@/components/posts/research-props";
import { ResearchSources } from "@/components/posts/research-sources";
import { DateField } from "@/components/ui/date-field";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Textarea } from "@/components/ui/textarea";
import { isDay } from "@/lib/time/days";

/** Finding out: facts, sources, contacts, notes and the day to look at it again. A stand-in goes on from here. */
export function ResearchPanel({ post, onEdit, say }: ResearchProps) {
  const t = useTranslations("posts");
  return (
    <div className="flex flex-col gap-7">
      <p className="text-sm text-ink-2">{t("research.intro")}</p>
      <ResearchFacts post={post} onEdit={onEdit} say={say} />
      <ResearchSources post={post} onEdit={onEdit} say={say} />
      <ResearchContacts post={post} onEdit={onEdit} say={say} />
      <Field label={t("fields.researchNote")} quiet hint={t("research.noteHint")}>
        {(control) => (
          <Textarea
            {...control}
            className="min-h-24 pointer-coarse:min-h-24"
            maxLength={20_000}
            value={post.researchNote ?? ""}
            onChange={(event) => onEdit({ researchNote: event.target.value })}
          />
        )}
      </Field>
      <div className="flex items-start gap-1">
        <DateField
          label={t("fields.followUpOn")}
          quiet
          hint={t("research.followUpHint")}
          value={post.followUpOn ?? ""}
          onChange={({ target }) => (isDay(target.value) ? onEdit({ followUpOn: target.value }) : undefined)}
        />
        {post.followUpOn === null ? null : (
          <IconButton
            icon={X}
            label={t("research.clearFollowUp")}
            onClick={() => onEdit({ followUpOn: null })}
            className="mt-6.5"
          />
        )}
      </div>
    </div>
  );
}
