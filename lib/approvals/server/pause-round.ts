import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { nothingWaits, waitsAgain } from "./tell";

type OfPost = { associationId: string; postId: string };

/** The post of an open round is on hold: nobody is asked, reminded or told of a deadline until it goes on. */
export function pauseRound(ctx: Ctx, post: OfPost): Promise<void> {
  return nothingWaits(ctx, post);
}

/** It goes on: what was asked when it was put on hold, at `heldAt`, is asked again. */
export function resumeRound(ctx: Ctx, post: OfPost, heldAt: Date): Promise<void> {
  return waitsAgain(ctx, post, heldAt);
}
