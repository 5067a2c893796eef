"use client";

import { Ellipsis, Pencil, Trash2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { CommentForm } from "@/components/comments/comment-form";
import { CommentText } from "@/components/comments/comment-text";
import type { Conversing } from "@/components/comments/use-comments";
import { AvatarInitials } from "@/components/ui/avatar-initials";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { MenuItem } from "@/components/ui/menu-item";
import { useWorkspace } from "@/components/workspace/workspace";
import type { Comment } from "@/lib/comments/contract";
import { formatInstant } from "@/lib/time/format";

type Props = { comment: Comment; conversing: Conversing };

/** One comment: who, when, what; one's own can be changed and deleted. */
export function CommentEntry({ comment, conversing }: Props) {
  const t = useTranslations("comments");
  const locale = useLocale();
  const { me } = useWorkspace();
  const [draft, setDraft] = useState<string | null>(null);
  const at = formatInstant(new Date(comment.at), locale);
  if (comment.deleted) return <p className="text-sm text-ink-2 italic">{t("wasDeleted")}</p>;
  const isOwn = comment.personId === me.personId;
  return (
    <article aria-label={t("by", { name: comment.personName, time: at })} className="flex gap-3">
      <span aria-hidden>
        <AvatarInitials name={comment.personName} size="sm" />
      </span>
      <div className="min-w-0 grow">
        <div className="flex items-start gap-2">
          <p className="grow text-xs text-ink-2">
            <span className="mr-2 text-sm font-medium text-ink">{comment.personName}</span>
            <span className="figures">{at}</span>
            {comment.edited ? ` · ${t("edited")}` : ""}
          </p>
          {isOwn && draft === null ? (
            <Menu
              trigger={
                <IconButton icon={Ellipsis} label={t("more", { time: at })} size="sm" className="-my-1.5" />
              }
            >
              <MenuItem icon={Pencil} onSelect={() => setDraft(comment.body)}>
                {t("edit")}
              </MenuItem>
              <MenuItem icon={Trash2} tone="danger" onSelect={() => void conversing.remove(comment)}>
                {t("delete")}
              </MenuItem>
            </Menu>
          ) : null}
        </div>
        {draft === null ? (
          <CommentText comment={comment} />
        ) : (
          <CommentForm
            label={t("editLabel")}
            text={draft}
            onText={setDraft}
            sendLabel={t("save")}
            startHere
            onSend={async (body) => {
              const isTaken = await conversing.edit(comment, body);
              if (isTaken) setDraft(null);
              return false;
            }}
            onCancel={() => setDraft(null)}
          />
        )}
      </div>
    </article>
  );
}
