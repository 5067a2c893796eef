"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { ActionMenu } from "@/components/posts/action-menu";
import { DiscardDialog } from "@/components/posts/discard-dialog";
import { StageBadge } from "@/components/posts/stage-badge";
import { StageDoor } from "@/components/posts/stage-door";
import { usePostActions } from "@/components/posts/use-post-actions";
import type { Say } from "@/components/ui/use-notify";
import type { Stage } from "@/db/enums";
import type { PostCard } from "@/lib/posts/contract";
import { doorBetween, doorsFrom } from "@/lib/posts/rules";

type Props = {
  post: PostCard;
  /** The post with everything saved that is still being typed. */
  settled: () => Promise<PostCard>;
  say?: Say;
};

/** The stage as a button; behind it the ways on, and the shut ones with the reason why. */
export function StageMenu({ post, settled, say }: Props) {
  const t = useTranslations();
  const { changeStage } = usePostActions(say);
  const [discarding, setDiscarding] = useState<PostCard | null>(null);
  const chosen = useRef<Stage | null>(null);
  const go = async () => {
    const to = chosen.current;
    chosen.current = null;
    if (to === null) return;
    const current = await settled();
    const door = doorBetween(current.stage, to);
    if (door.open && door.needs === "reason") setDiscarding(current);
    else await changeStage({ post: current, to });
  };
  const trigger = (
    <button
      type="button"
      aria-label={t("posts.stage.menu", { stage: t(`common.stages.${post.stage}`) })}
      className="inline-flex min-h-8 items-center gap-1 rounded-full pr-1 hover:bg-sunken pointer-coarse:min-h-11"
    >
      <StageBadge stage={post.stage} className="py-1" />
      <ChevronDown aria-hidden className="size-4" />
    </button>
  );
  return (
    <>
      <ActionMenu align="start" trigger={trigger} onClosed={() => void go()}>
        {doorsFrom(post.stage).map(({ to, door }) => (
          <StageDoor
            key={to}
            to={to}
            why={door.open ? null : door.why}
            onChoose={() => {
              chosen.current = to;
            }}
          />
        ))}
      </ActionMenu>
      {discarding ? (
        <DiscardDialog post={discarding} open onOpenChange={() => setDiscarding(null)} say={say} />
      ) : null}
    </>
  );
}
