"use client";

import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo, useId, useState } from "react";
import { useStandIn } from "@/components/absences/use-absences";
import { HeldMark } from "@/components/posts/held-mark";
import { MissedDeadline } from "@/components/posts/missed-deadline";
import styles from "@/components/posts/post-card.module.css";
import { PostLink } from "@/components/posts/post-link";
import { PostMenu } from "@/components/posts/post-menu";
import { Readiness, useReadiness } from "@/components/posts/readiness";
import { stageIcons } from "@/components/posts/stage-icons";
import { Badge } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import { initials } from "@/components/ui/initials";
import { useWorkspace } from "@/components/workspace/workspace";
import type { PostCard as Card } from "@/lib/posts/contract";

type Props = {
  post: Card;
  /** `small` for a day of the month and the tray, `roomy` for lists on phones and in dialogs. */
  look?: "small" | "roomy";
  /** -1 takes the card out of the tab order, where arrow keys lead to it. */
  tabIndex?: -1;
  /** Whose post it is, where somebody stands in for them. */
  standsInFor?: string;
};

/** A post as a line of a list: stage, time, title, channels, readiness, who. The whole card opens the post. */
export const PostCard = memo(function PostCard({ post, look = "small", tabIndex, standsInFor }: Props) {
  const t = useTranslations();
  const described = useId();
  const { can, colleagueOf } = useWorkspace();
  const readiness = useReadiness();
  // A month holds dozens of cards: each gets its menu when the pointer or the focus reaches it.
  const [near, setNear] = useState(look === "roomy");
  const Icon = stageIcons[post.stage];
  const who = colleagueOf(post.responsibleId)?.name;
  const standIn = useStandIn(post);
  return (
    <li
      data-post={post.id}
      data-stage={post.stage}
      onPointerEnter={() => setNear(true)}
      onFocus={() => setNear(true)}
      className={cn(styles.card, look === "roomy" && styles.roomy)}
    >
      <div id={described} className={styles.top}>
        <Icon aria-hidden className={styles.mark} />
        <span className={styles.word}>{t(`common.stages.${post.stage}`)}</span>
        {post.plannedOn === null ? null : (
          <span className={styles.time}>
            {post.plannedTime ?? t(look === "roomy" ? "calendar.card.timeOpen" : "calendar.card.open")}
          </span>
        )}
        {post.districtOnly ? (
          <Lock role="img" aria-label={t("calendar.card.districtOnly")} className={styles.lock} />
        ) : null}
        {who ? (
          <span className={styles.who}>
            <span aria-hidden>
              {initials(who)}
              {standIn ? ` ${t("common.onBehalf")}` : null}
            </span>
            <span className="sr-only">
              {standIn ? t("absences.cover.onBehalf", { name: who, who: standIn }) : who}
            </span>
          </span>
        ) : null}
      </div>
      <PostLink
        postId={post.id}
        tabIndex={tabIndex}
        draggable={false}
        aria-describedby={described}
        className={styles.title}
      >
        {post.title}
      </PostLink>
      <MissedDeadline post={post} />
      <HeldMark post={post} />
      <div className={styles.foot}>
        {standsInFor ? <Badge tone="amber">{t("week.onBehalfOf", { name: standsInFor })}</Badge> : null}
        <Channels ids={post.channelIds} />
        {look === "roomy" ? readiness(post)?.sentence : <Readiness post={post} />}
      </div>
      {near && can("post.write") ? (
        <div className={styles.menu}>
          <PostMenu post={post} />
        </div>
      ) : null}
    </li>
  );
});

function Channels({ ids }: { ids: readonly string[] }) {
  const t = useTranslations();
  const { channelOf } = useWorkspace();
  const channels = ids.flatMap((id) => channelOf(id) ?? []);
  if (channels.length === 0) return null;
  return (
    <span className={styles.channels}>
      <span aria-hidden>{channels.map(({ kind }) => t(`calendar.channelShort.${kind}`)).join(" ")}</span>
      <span className="sr-only">{channels.map(({ name }) => name).join(", ")}</span>
    </span>
  );
}
