"use client";

import { useTranslations } from "next-intl";
import { PostRecord } from "@/components/audit/post-record";
import { Conversation } from "@/components/comments/conversation";
import type { About } from "@/components/comments/use-comments";
import { Happenings } from "@/components/posts/happenings";
import { VersionsPanel } from "@/components/posts/versions-panel";
import type { Say } from "@/components/ui/use-notify";
import type { Post } from "@/lib/posts/contract";

type Props = {
  post: Post;
  settled: () => Promise<Post>;
  about?: About | null;
  onAboutDone?: () => void;
  say: Say;
  readOnly?: true;
};

/** What was said about a post, how it read before, what happened with it, and what is kept of that for good. */
export function PostTalk({ post, settled, about, onAboutDone, say, readOnly }: Props) {
  const t = useTranslations("posts");
  return (
    <div className="flex flex-col gap-8">
      <Conversation post={post} about={about} onAboutDone={onAboutDone} say={say} />
      <VersionsPanel post={post} settled={settled} say={say} readOnly={readOnly} />
      <section className="flex flex-col gap-3">
        <h3 className="text-base">{t("happenings.title")}</h3>
        <Happenings post={post} />
      </section>
      <PostRecord post={post} />
    </div>
  );
}
