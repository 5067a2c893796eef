import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { readFrame } from "@/lib/approvals/server/read-frame";
import { addWorkingDays } from "@/lib/time/working-days";
import type { QuietPlan } from "../contract";
import { checkQuietDays, isToPause, postsInQuiet, type QuietDays } from "./quiet-posts";

/** What a quiet period would mean, without beginning it. Throws `RULE` for days that cannot be one. */
export async function planQuietPeriod(ctx: Ctx, input: QuietDays): Promise<QuietPlan> {
  const scope = await enter(ctx, input.associationId, "post.write");
  checkQuietDays(ctx, input);
  const { calendar } = await readFrame(ctx, scope.associationId);
  const found = await postsInQuiet(ctx, scope, input);
  const lines = found.map(({ isHeld, ...line }) => ({ isHeld, line }));
  const free = lines.filter(({ isHeld }) => !isHeld).map(({ line }) => line);
  return {
    runOn: free.filter(({ stage }) => !isToPause(stage)),
    toHold: free.filter(({ stage }) => isToPause(stage)),
    heldAlready: lines.filter(({ isHeld }) => isHeld).map(({ line }) => line),
    backOn: addWorkingDays(calendar, input.to, 1),
  };
}
