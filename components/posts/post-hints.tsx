"use client";

import { CircleAlert, CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useReadinessSentence } from "@/components/posts/readiness";
import { Callout } from "@/components/ui/callout";
import type { Post } from "@/lib/posts/contract";
import { missingMarks } from "@/lib/posts/rules";

type Props = { post: Post; gone: boolean };

/** What there is to know before working on the post: gone, discarded and why, or what it still needs. */
export function PostHints({ post, gone }: Props) {
  const t = useTranslations("posts.sheet");
  const sentence = useReadinessSentence();
  const complete = missingMarks(post).length === 0;
  const Mark = complete ? CircleCheck : CircleAlert;
  return (
    <>
      {gone ? (
        <Callout tone="warn" role="alert" title={t("goneTitle")}>
          {t("goneText")}
        </Callout>
      ) : null}
      {post.stage === "discarded" ? (
        <Callout tone="info">
          {post.discardedReason ? t("discarded", { reason: post.discardedReason }) : t("discardedPlain")}
        </Callout>
      ) : (
        <p className="flex items-start gap-2 text-sm text-ink-2">
          <Mark
            aria-hidden
            className={complete ? "mt-px size-4.5 shrink-0 text-green" : "mt-px size-4.5 shrink-0 text-amber"}
          />
          {sentence(post)}
        </p>
      )}
    </>
  );
}
