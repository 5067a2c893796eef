"use client";

import { PauseCircle } from "lucide-react";
import { useTranslations } from "next-intl";
import styles from "@/components/posts/post-card.module.css";
import type { PostCard } from "@/lib/posts/contract";

type Props = { post: Pick<PostCard, "held">; className?: string };

/** Says on a card that the post is on hold, and why where that is known. */
export function HeldMark({ post: { held }, className }: Props) {
  const t = useTranslations("holds");
  if (!held) return null;
  const text = held.reason ? t("because", { reason: held.reason }) : t("mark");
  return (
    <span data-stage="on-hold" title={held.reason ?? undefined} className={className ?? styles.held}>
      <PauseCircle aria-hidden />
      <span>{text}</span>
    </span>
  );
}
