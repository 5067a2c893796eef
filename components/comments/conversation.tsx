"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { CommentAbout } from "@/components/comments/comment-about";
import { CommentForm } from "@/components/comments/comment-form";
import { CommentThread } from "@/components/comments/comment-thread";
import { type About, useComments } from "@/components/comments/use-comments";
import { useKeptText } from "@/components/comments/use-kept-text";
import { ErrorState } from "@/components/ui/error-state";
import { IconButton } from "@/components/ui/icon-button";
import { Skeleton } from "@/components/ui/skeleton";
import type { Say } from "@/components/ui/use-notify";
import { useWorkspace } from "@/components/workspace/workspace";
import { threadsOf } from "@/lib/comments/rules";
import type { Post } from "@/lib/posts/contract";

type Props = { post: Post; about?: About | null; onAboutDone?: () => void; say: Say };

const wholePost: About = { quote: "", mediaId: null };

/** What the people of the district say to each other about a post, thread by thread, and a place to say something. */
export function Conversation({ post, about = null, onAboutDone, say }: Props) {
  const t = useTranslations("comments");
  const heading = useId();
  const { me } = useWorkspace();
  const keptAt = `rk_comment:${me.personId}:${post.id}`;
  const [text, setText] = useKeptText(keptAt);
  const conversing = useComments({ associationId: post.associationId, postId: post.id }, say);
  const { data, isError, refetch } = conversing.query;
  return (
    <section aria-labelledby={heading} className="flex flex-col gap-3">
      <h3 id={heading} className="text-base">
        {t("title")}
      </h3>
      {isError && !data ? <ErrorState onRetry={() => void refetch()} /> : null}
      {!data && !isError ? <Skeleton className="h-20" /> : null}
      {data?.comments.length === 0 ? <p className="text-sm text-ink-2">{t("empty")}</p> : null}
      {data && data.comments.length > 0 ? (
        <ul className="flex flex-col gap-3">
          {threadsOf(data.comments).map((thread) => (
            <CommentThread
              key={thread.first.id}
              thread={thread}
              media={post.mediaCards}
              conversing={conversing}
              keptAt={keptAt}
            />
          ))}
        </ul>
      ) : null}
      <CommentForm
        label={t("newLabel")}
        text={text}
        onText={setText}
        sendLabel={t("send")}
        onSend={async (body) => {
          const isTaken = await conversing.add(body, null, about ?? wholePost);
          if (isTaken) onAboutDone?.();
          return isTaken;
        }}
      >
        {about ? (
          <div className="flex items-start gap-2">
            <div className="grow">
              <CommentAbout about={about} media={post.mediaCards} />
            </div>
            <IconButton icon={X} label={t("notAbout")} size="sm" onClick={onAboutDone} />
          </div>
        ) : null}
      </CommentForm>
      <p className="text-xs text-ink-2">{t("private")}</p>
    </section>
  );
}
