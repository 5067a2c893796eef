"use client";

import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { memo } from "react";
import styles from "@/components/calendar/dense-card.module.css";
import { HeldMark } from "@/components/posts/held-mark";
import { MissedDeadline } from "@/components/posts/missed-deadline";
import { postAddress } from "@/components/posts/post-address";
import { useWorkspace } from "@/components/workspace/workspace";
import type { PostCard } from "@/lib/posts/contract";

type Props = { post: PostCard; tabIndex?: -1 };

/** A post in a full month: one line of stage mark and title, the rest spoken. Needs `StageSymbols` on the page. */
export const DenseCard = memo(function DenseCard({ post, tabIndex }: Props) {
  const t = useTranslations();
  const { association } = useWorkspace();
  const search = useSearchParams().toString();
  const time = post.plannedTime ?? t("calendar.card.timeOpen");
  return (
    <li data-post={post.id} data-stage={post.stage} className={styles.dense}>
      <svg aria-hidden className={styles.mark}>
        <use href={`#stage-${post.stage}`} />
      </svg>
      <a
        href={postAddress({ slug: association.slug, postId: post.id, search })}
        tabIndex={tabIndex}
        draggable={false}
        title={post.title}
      >
        <MissedDeadline
          post={post}
          className="mr-0.5 text-red [&>span]:sr-only [&>svg]:inline [&>svg]:size-3"
        />
        <HeldMark
          post={post}
          className="mr-0.5 text-stage-ink [&>span]:sr-only [&>svg]:inline [&>svg]:size-3.5 [&>svg]:text-stage"
        />
        {post.title}
        <span className="sr-only">{`, ${time}, ${t(`common.stages.${post.stage}`)}`}</span>
      </a>
    </li>
  );
});
