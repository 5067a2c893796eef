"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { DropdownMenu as Radix } from "radix-ui";
import { useState } from "react";
import { DiscardDialog } from "@/components/posts/discard-dialog";
import { StageBadge } from "@/components/posts/stage-badge";
import { stageIcons } from "@/components/posts/stage-icons";
import { usePostActions } from "@/components/posts/use-post-actions";
import { cn } from "@/components/ui/cn";
import { Menu } from "@/components/ui/menu";
import { overlayStyles } from "@/components/ui/overlay-styles";
import type { Stage } from "@/db/enums";
import type { PostCard } from "@/lib/posts/contract";
import { doorsFrom } from "@/lib/posts/rules";

type Props = { post: PostCard; settled: () => Promise<PostCard> };

/** The stage as a button; behind it the ways on, and the shut ones with the reason why. */
export function StageMenu({ post, settled }: Props) {
  const t = useTranslations();
  const { changeStage } = usePostActions();
  const [discarding, setDiscarding] = useState<PostCard | null>(null);
  const choose = async (to: Stage, needsReason: boolean) => {
    const current = await settled();
    if (needsReason) setDiscarding(current);
    else await changeStage({ post: current, to });
  };
  return (
    <>
      <Menu
        align="start"
        className="max-w-80"
        trigger={
          <button
            type="button"
            aria-label={t("posts.stage.menu", { stage: t(`common.stages.${post.stage}`) })}
            className="inline-flex min-h-8 items-center gap-1 rounded-full pr-1 hover:bg-sunken pointer-coarse:min-h-11"
          >
            <StageBadge stage={post.stage} className="py-1" />
            <ChevronDown aria-hidden className="size-4" />
          </button>
        }
      >
        <Radix.Label className="px-2.5 pt-1 pb-0.5 text-xs text-ink-2">{t("posts.stage.change")}</Radix.Label>
        {doorsFrom(post.stage).map(({ to, door }) => {
          const Icon = stageIcons[to];
          return (
            <Radix.Item
              key={to}
              data-stage={to}
              aria-disabled={door.open ? undefined : true}
              onSelect={(event) => {
                // A shut door stays reachable, so that its reason can be read with the keyboard too.
                if (door.open) void choose(to, door.needs === "reason");
                else event.preventDefault();
              }}
              className={cn(overlayStyles.item, "items-start", !door.open && "cursor-not-allowed text-ink-2")}
            >
              <Icon aria-hidden className="mt-px text-stage" />
              <span>
                {t(`common.stages.${to}`)}
                {door.open ? null : <span className="block text-xs">{t(`errors.${door.why}`)}</span>}
              </span>
            </Radix.Item>
          );
        })}
      </Menu>
      {discarding ? <DiscardDialog post={discarding} open onOpenChange={() => setDiscarding(null)} /> : null}
    </>
  );
}
