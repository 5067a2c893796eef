"use client";

import { Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import type { CellProps } from "@/components/posts/cell-props";
import { EditCell } from "@/components/posts/edit-cell";
import { PostLink } from "@/components/posts/post-link";
import { PostMenu } from "@/components/posts/post-menu";
import { Input } from "@/components/ui/input";
import { useWorkspace } from "@/components/workspace/workspace";

/** The title opens the post; the pencil beside it edits the title in place. */
export function CellTitle({ post, onSave }: CellProps) {
  const t = useTranslations("posts");
  const { can } = useWorkspace();
  const save = async (typed: string) => {
    const title = typed.trim();
    if (title === "") return t("titleMissing");
    return title === post.title ? null : onSave({ title });
  };
  return (
    <div className="flex items-center gap-1 has-[input]:[&>a]:hidden">
      <PostLink
        postId={post.id}
        className="mx-1.5 line-clamp-2 min-w-0 grow rounded-sm font-medium hyphens-auto hover:underline"
      >
        {post.title}
      </PostLink>
      {can("post.write") ? (
        <div className="flex shrink-0 items-center gap-1 has-[input]:grow print:hidden">
          <div className="min-w-8 has-[input]:grow">
            <EditCell
              label={t("fields.title")}
              value={post.title}
              text={post.title}
              onSave={save}
              control={({ onValue, ...control }) => (
                <Input {...control} maxLength={200} onChange={(event) => onValue(event.target.value)} />
              )}
            >
              <Pencil aria-hidden className="size-4 text-ink-2" />
            </EditCell>
          </div>
          <PostMenu post={post} />
        </div>
      ) : null}
    </div>
  );
}
