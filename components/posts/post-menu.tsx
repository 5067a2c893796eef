"use client";

import { Ellipsis } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { ActionMenu } from "@/components/posts/action-menu";
import { DiscardDialog } from "@/components/posts/discard-dialog";
import { HoldDialog } from "@/components/posts/hold-dialog";
import { MovePostDialog } from "@/components/posts/move-post-dialog";
import { PostMenuItems } from "@/components/posts/post-menu-items";
import { buttonStyles } from "@/components/ui/button-styles";
import type { PostCard } from "@/lib/posts/contract";

const SwapDialog = dynamic(() => import("@/components/series/swap-dialog").then((swap) => swap.SwapDialog));

type Choice = "move" | "swap" | "hold" | "discard";
type Props = {
  post: PostCard;
  /** Where the surrounding view moves the post itself, such as with the arrow keys. */
  onMove?: () => void;
};

/**
 * Everything that can be done with a post. A month shows hundreds of these, so the menu comes into being with
 * its first press; until then it is a plain button.
 */
export function PostMenu({ post, onMove }: Props) {
  const t = useTranslations("posts.actions");
  const [used, setUsed] = useState(false);
  const [dialog, setDialog] = useState<Choice | null>(null);
  const chosen = useRef<Choice | null>(null);
  const look = {
    type: "button",
    "aria-label": t("menu", { title: post.title }),
    className: buttonStyles({ variant: "ghost", size: "sm", shape: "icon" }),
    children: <Ellipsis aria-hidden />,
  } as const;
  const choose = (next: Choice) => () => {
    chosen.current = next;
  };
  const openChosen = () => {
    if (chosen.current === "move" && onMove) onMove();
    else setDialog(chosen.current);
    chosen.current = null;
  };
  const { plannedOn, plannedTime } = post;
  const shut = () => setDialog(null);
  if (!used) return <button {...look} aria-haspopup="menu" onClick={() => setUsed(true)} />;
  return (
    <>
      <ActionMenu defaultOpen align="end" trigger={<button {...look} />} onClosed={openChosen}>
        <PostMenuItems
          post={post}
          onMove={choose("move")}
          onSwap={choose("swap")}
          onHold={choose("hold")}
          onDiscard={choose("discard")}
        />
      </ActionMenu>
      {dialog === "move" ? <MovePostDialog post={post} open onOpenChange={shut} /> : null}
      {dialog === "swap" && plannedOn !== null ? (
        <SwapDialog
          first={{ placed: { postId: post.id, plannedOn, plannedTime }, name: post.title }}
          onClose={shut}
        />
      ) : null}
      {dialog === "hold" ? <HoldDialog post={post} onClose={shut} /> : null}
      {dialog === "discard" ? <DiscardDialog post={post} open onOpenChange={shut} /> : null}
    </>
  );
}
