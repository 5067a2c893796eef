"use client";

import { Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import { DropdownMenu as Radix } from "radix-ui";
import { useState } from "react";
import { DiscardDialog } from "@/components/posts/discard-dialog";
import { MovePostDialog } from "@/components/posts/move-post-dialog";
import { PostMenuItems } from "@/components/posts/post-menu-items";
import { buttonStyles } from "@/components/ui/button-styles";
import { cn } from "@/components/ui/cn";
import { overlayStyles } from "@/components/ui/overlay-styles";
import type { PostCard } from "@/lib/posts/contract";

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
  const [dialog, setDialog] = useState<"move" | "discard" | null>(null);
  const look = {
    type: "button" as const,
    "aria-label": t("menu", { title: post.title }),
    className: cn(buttonStyles({ variant: "ghost", size: "sm", shape: "icon" })),
    children: <Ellipsis aria-hidden />,
  };
  if (!used) return <button {...look} aria-haspopup="menu" onClick={() => setUsed(true)} />;
  return (
    <>
      <Radix.Root defaultOpen>
        <Radix.Trigger {...look} />
        <Radix.Portal>
          <Radix.Content
            align="end"
            sideOffset={4}
            collisionPadding={8}
            className={cn(
              overlayStyles.panel,
              "max-h-(--radix-dropdown-menu-content-available-height) min-w-52 overflow-y-auto p-1.5",
            )}
          >
            <PostMenuItems
              post={post}
              onMove={onMove ?? (() => setDialog("move"))}
              onDiscard={() => setDialog("discard")}
            />
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
      {dialog === "move" ? <MovePostDialog post={post} open onOpenChange={() => setDialog(null)} /> : null}
      {dialog === "discard" ? <DiscardDialog post={post} open onOpenChange={() => setDialog(null)} /> : null}
    </>
  );
}
