"use client";

import {
  ArrowLeftRight,
  CalendarClock,
  CircleSlash,
  Copy,
  Link2,
  PanelRightOpen,
  Trash2,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { useOpenPost } from "@/components/posts/use-open-post";
import { usePostActions } from "@/components/posts/use-post-actions";
import { MenuItem, MenuSeparator } from "@/components/ui/menu-item";
import { useWorkspace } from "@/components/workspace/workspace";
import type { PostCard } from "@/lib/posts/contract";
import { doorBetween } from "@/lib/posts/rules";
import { maySwap } from "@/lib/series/rules-swap";

type Props = { post: PostCard; onMove: () => void; onSwap: () => void; onDiscard: () => void };

/** The lines of a post's menu; readers get those that change nothing. */
export function PostMenuItems({ post, onMove, onSwap, onDiscard }: Props) {
  const t = useTranslations("posts");
  const series = useTranslations("series.slot");
  const { can } = useWorkspace();
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
