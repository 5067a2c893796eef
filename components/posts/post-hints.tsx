"use client";

import { CircleAlert, CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useReadiness } from "@/components/posts/readiness";
import { Callout } from "@/components/ui/callout";
import type { Post } from "@/lib/posts/contract";

type Props = { post: Post; openChecks: number | undefined; gone: boolean };

/** What there is to know before working on the post: gone, discarded and why, or what it still needs. */
export function PostHints({ post, openChecks, gone }: Props) {
  const t = useTranslations("posts.sheet");
  const readiness = useReadiness()(post, openChecks);
  const Mark = readiness?.isComplete ? CircleCheck : CircleAlert;
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
      ) : null}
      {readiness ? (
        <p className="flex items-start gap-2 text-sm text-ink-2">
          <Mark
            aria-hidden
            className={
              readiness.isComplete
                ? "mt-px size-4.5 shrink-0 text-green"
                : "mt-px size-4.5 shrink-0 text-amber"
            }
          />
          {readiness.sentence}
        </p>
      ) : null}
    </>
  );
}
