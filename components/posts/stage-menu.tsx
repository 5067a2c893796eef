"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { RequestDialog } from "@/components/approvals/request-dialog";
import { ActionMenu } from "@/components/posts/action-menu";
import { DiscardDialog } from "@/components/posts/discard-dialog";
import { StageBadge } from "@/components/posts/stage-badge";
import { StageDoor } from "@/components/posts/stage-door";
import { useOpenPost } from "@/components/posts/use-open-post";
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
  /** What else follows from a new stage, to be said with it. */
  note?: (to: Stage) => string | undefined;
  /** Asks for the approval where the sheet has the dialog already. */
  onRequest?: () => void;
};

/** The stage as a button; behind it the ways on, and the shut ones with the reason why. */
export function StageMenu({ post, settled, say, note, onRequest }: Props) {
  const t = useTranslations();
  const { changeStage } = usePostActions(say);
  const openPost = useOpenPost();
  const [discarding, setDiscarding] = useState<PostCard | null>(null);
  const [requesting, setRequesting] = useState<PostCard | null>(null);
  const chosen = useRef<Stage | null>(null);
  const go = async () => {
    const to = chosen.current;
    chosen.current = null;
    if (to === null) return;
    if (to === "review" && onRequest) return onRequest();
    const current = await settled();
    const door = doorBetween(current.stage, to, current.held !== null);
    if (isRequest(current, to)) setRequesting(current);
    else if (door.open && door.needs === "reason") setDiscarding(current);
    else await changeStage({ post: current, to, note: note?.(to) });
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
        {doorsFrom(post.stage, post.held !== null).map(({ to, door }) => (
          <StageDoor
            key={to}
            to={to}
            why={door.open || isRequest(post, to) ? null : door.why}
            onChoose={() => {
              chosen.current = to;
            }}
          />
        ))}
      </ActionMenu>
      {discarding ? (
        <DiscardDialog post={discarding} open onOpenChange={() => setDiscarding(null)} say={say} />
      ) : null}
      {requesting ? (
        <RequestDialog
          post={requesting}
          onGo={() => openPost(requesting.id)}
          onClose={() => setRequesting(null)}
          say={say}
        />
      ) : null}
    </>
  );
}

/** The way from a draft to its review is a request, not a stage that is set; what is on hold is not requested. */
function isRequest({ stage, held }: PostCard, to: Stage): boolean {
  return stage === "drafting" && to === "review" && held === null;
}
