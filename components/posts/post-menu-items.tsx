"use client";

import {
  ArrowLeftRight,
  CalendarClock,
  CircleSlash,
  Copy,
  Link2,
  PanelRightOpen,
  PauseCircle,
  Play,
  Trash2,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { useHoldPosts } from "@/components/posts/use-hold-posts";
import { useOpenPost } from "@/components/posts/use-open-post";
import { usePostActions } from "@/components/posts/use-post-actions";
import { MenuItem, MenuSeparator } from "@/components/ui/menu-item";
import { useWorkspace } from "@/components/workspace/workspace";
import type { PostCard } from "@/lib/posts/contract";
import { doorBetween, stagesToHold } from "@/lib/posts/rules";
import { maySwap } from "@/lib/series/rules-swap";

type Props = {
  post: PostCard;
  onMove: () => void;
  onSwap: () => void;
  onHold: () => void;
  onDiscard: () => void;
};

/** The lines of a post's menu; readers get those that change nothing. */
export function PostMenuItems({ post, onMove, onSwap, onHold, onDiscard }: Props) {
  const t = useTranslations("posts");
  const series = useTranslations("series.slot");
  const holds = useTranslations("holds");
  const { can } = useWorkspace();
  const { resume } = useHoldPosts();
  const openPost = useOpenPost();
  const { duplicate, copyLink, remove } = usePostActions();
  const mayWrite = can("post.write");
  return (
    <>
      <MenuItem icon={PanelRightOpen} onSelect={() => openPost(post.id)}>
        {t("actions.open")}
      </MenuItem>
      {mayWrite ? (
        <>
          <MenuItem icon={CalendarClock} onSelect={onMove}>
            {t("actions.move")}
          </MenuItem>
          {maySwap(post) ? (
            <MenuItem icon={ArrowLeftRight} onSelect={onSwap}>
              {series("swap")}
            </MenuItem>
          ) : null}
          <MenuItem icon={Copy} onSelect={() => void duplicate(post)}>
            {t("actions.duplicate")}
          </MenuItem>
        </>
      ) : null}
      <MenuItem icon={Link2} onSelect={() => void copyLink(post)}>
        {t("actions.copyLink")}
      </MenuItem>
      {mayWrite ? (
        <>
          <MenuSeparator />
          {post.held ? (
            <MenuItem icon={Play} onSelect={() => void resume([post])}>
              {holds("resume")}
            </MenuItem>
          ) : null}
          {!post.held && stagesToHold.includes(post.stage) ? (
            <MenuItem icon={PauseCircle} onSelect={onHold}>
              {holds("action")}
            </MenuItem>
          ) : null}
          {doorBetween(post.stage, "discarded").open ? (
            <MenuItem icon={CircleSlash} onSelect={onDiscard}>
              {t("discard.action")}
            </MenuItem>
          ) : null}
          <MenuItem icon={Trash2} tone="danger" onSelect={() => void remove(post)}>
            {t("actions.delete")}
          </MenuItem>
        </>
      ) : null}
    </>
  );
}
