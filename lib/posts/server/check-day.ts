import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { ruleBroken } from "@/lib/errors";
import { todayIn } from "@/lib/time/zones";
import { refusalOfDay } from "../rules";

/** Refuses a day on which nothing may be planned. */
export function checkDay(ctx: Pick<Ctx, "now">, day: string | null): void {
  const refusal = refusalOfDay(day, todayIn(ctx.now));
  if (refusal) throw ruleBroken(refusal);
}
