"use client";

import { AlarmClock } from "lucide-react";
import { useTranslations } from "next-intl";
import styles from "@/components/posts/post-card.module.css";
import { useNow } from "@/components/ui/use-now";
import type { PostCard } from "@/lib/posts/contract";

type Props = { post: Pick<PostCard, "stage" | "decisionDueAt" | "held">; className?: string };

/** Says on a card that the decision about a post should have been there by now. */
export function MissedDeadline({ post, className }: Props) {
  if (post.stage !== "review" || post.decisionDueAt === null || post.held) return null;
  return <Mark dueAt={post.decisionDueAt} className={className ?? styles.missed} />;
}

/** On its own, so that only cards that wait for a decision have a clock. */
function Mark({ dueAt, className }: { dueAt: string; className: string | undefined }) {
  const t = useTranslations("approvalPanel.card");
  const now = useNow();
  if (now === null || new Date(dueAt) >= now) return null;
  return (
    <span className={className}>
      <AlarmClock aria-hidden />
      <span>{t("missed")}</span>
    </span>
  );
}
