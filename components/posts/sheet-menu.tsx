"use client";

import { Copy, Ellipsis, Link2, PauseCircle, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { HoldDialog } from "@/components/posts/hold-dialog";
import { usePostActions } from "@/components/posts/use-post-actions";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { MenuItem, MenuSeparator } from "@/components/ui/menu-item";
import type { Say } from "@/components/ui/use-notify";
import type { PostCard } from "@/lib/posts/contract";
import { stagesToHold } from "@/lib/posts/rules";

type Props = { post: PostCard; settled: () => Promise<PostCard>; onRemoved: () => void; say: Say };

/** What can be done with the open post as a whole; its text is saved first. */
export function SheetMenu({ post, settled, onRemoved, say }: Props) {
  const t = useTranslations("posts");
  const { duplicate, copyLink } = usePostActions(say);
  const { remove } = usePostActions();
  const holds = useTranslations("holds");
  const [holding, setHolding] = useState(false);
  const take = async () => {
    const current = await settled();
    onRemoved();
    await remove(current);
  };
  return (
    <>
      <Menu trigger={<IconButton icon={Ellipsis} label={t("sheet.more")} />}>
        <MenuItem icon={Copy} onSelect={() => void settled().then(duplicate)}>
          {t("actions.duplicate")}
        </MenuItem>
        <MenuItem icon={Link2} onSelect={() => void copyLink(post)}>
          {t("actions.copyLink")}
        </MenuItem>
        <MenuSeparator />
        {!post.held && stagesToHold.includes(post.stage) ? (
          <MenuItem icon={PauseCircle} onSelect={() => setHolding(true)}>
            {holds("action")}
          </MenuItem>
        ) : null}
        <MenuItem icon={Trash2} tone="danger" onSelect={() => void take()}>
          {t("actions.delete")}
        </MenuItem>
      </Menu>
      {holding ? <HoldDialog post={post} onClose={() => setHolding(false)} say={say} /> : null}
    </>
  );
}
