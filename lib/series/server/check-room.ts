import "server-only";
import { and, gte, isNull, or } from "drizzle-orm";
import { series } from "@/db/schema/series";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { ruleBroken } from "@/lib/errors";
import { todayIn } from "@/lib/time/zones";
import { standing } from "./internal";

const mostRunning = 100;

/** Refuses one more series where as many run as a district may have; one that is over takes no room. */
export async function checkRoom(
  ctx: Ctx,
  scope: Scope,
  { endsOn }: { endsOn: string | null },
): Promise<void> {
  const today = todayIn(ctx.now);
  if (endsOn !== null && endsOn < today) return;
  const running = or(isNull(series.endsOn), gte(series.endsOn, today));
  if ((await ctx.db.$count(series, and(standing(scope), running))) >= mostRunning) {
    throw ruleBroken("tooManySeries", { most: mostRunning });
  }
}
