import "server-only";
import { AppError } from "@/lib/errors";
import type { Attempt } from "./attempt-key";
import type { BaseCtx } from "./context";
import { countAttempt } from "./count-attempt";

/**
 * Counts the attempt against each limit in turn.
 * @throws AppError RATE_LIMITED `tooManyAttempts` with the `minutes` to wait
 */
export async function refuseTooMany(ctx: BaseCtx, attempts: readonly Attempt[]): Promise<void> {
  for (const attempt of attempts) {
    const minutes = await countAttempt(ctx, attempt);
    if (minutes > 0) throw new AppError("RATE_LIMITED", "tooManyAttempts", { minutes });
  }
}
