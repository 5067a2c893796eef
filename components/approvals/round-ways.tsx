"use client";

import { RoundUrgentDialog } from "@/components/approvals/round-urgent-dialog";
import { DiscardDialog } from "@/components/posts/discard-dialog";
import { MovePostDialog } from "@/components/posts/move-post-dialog";
import type { Say } from "@/components/ui/use-notify";
import type { PostCard } from "@/lib/posts/contract";

/** The ways out of a missed deadline. */
export type MissedWay = "move" | "urgent" | "discard";

type Props = { post: PostCard; way: MissedWay; roundId: string; onClose: () => void; say?: Say };

/** The dialog of the way that was chosen. */
export function RoundWays({ post, way, roundId, onClose, say }: Props) {
  if (way === "move") return <MovePostDialog post={post} open onOpenChange={onClose} />;
  if (way === "discard") return <DiscardDialog post={post} open onOpenChange={onClose} say={say} />;
  return <RoundUrgentDialog post={post} roundId={roundId} onClose={onClose} say={say} />;
}
