"use client";

import { useMemo, useRef, useState } from "react";
import { useStageNote } from "@/components/ideas/use-stage-note";
import { usePostActions } from "@/components/posts/use-post-actions";
import type { Stage } from "@/db/enums";
import type { IdeaCard } from "@/lib/posts/contract";
import { isInBacklog } from "@/lib/posts/rules-backlog";

/**
 * The ideas as they stand once every dropped card has arrived: it stays where it was dropped while the server is
 * asked, and goes back with the reason where that is refused. Moves of one card follow each other.
 */
export function useIdeaMoves(ideas: readonly IdeaCard[]) {
  const { changeStage } = usePostActions();
  const noteFor = useStageNote();
  const [moving, setMoving] = useState<ReadonlyMap<string, Stage>>(new Map());
  const underway = useRef(new Map<string, Promise<void>>());
  const moveTo = async (postId: string, to: Stage) => {
    const known = ideas.find(({ id }) => id === postId);
    if (!known) return;
    const post = { ...known, stage: moving.get(postId) ?? known.stage };
    if (post.stage === to) return;
    setMoving((now) => new Map(now).set(postId, to));
    const before = underway.current.get(postId) ?? Promise.resolve();
    const move = before.then(() => changeStage({ post, to, note: noteFor(post, to) }));
    underway.current.set(postId, move);
    await move;
    if (underway.current.get(postId) !== move) return;
    underway.current.delete(postId);
    setMoving((now) => new Map([...now].filter(([id]) => id !== postId)));
  };
  const shown = useMemo(
    () =>
      ideas
        .map((idea) => {
          const stage = moving.get(idea.id);
          return stage ? { ...idea, stage } : idea;
        })
        .filter(isInBacklog),
    [ideas, moving],
  );
  return { shown, moveTo };
}
