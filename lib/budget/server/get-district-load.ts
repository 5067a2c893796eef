import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { startOfIsoWeek } from "@/lib/time/weeks";
import { todayIn } from "@/lib/time/zones";
import type { DistrictLoad } from "../contract";
import { associationLoad, outlook, outlookWeeks, verdict } from "../rules-week";
import { readBudget } from "./read-budget";

/** Twelve weeks of a whole association as sums: for whoever leads it, and for the state's coordination. */
export async function getDistrictLoad(
  ctx: Ctx,
  input: { associationId: string },
): Promise<{ weeks: DistrictLoad[] }> {
  const scope = await enter(ctx, input.associationId, "budget.read");
  const monday = startOfIsoWeek(todayIn(ctx.now));
  const { budget } = await readBudget(ctx, scope, { monday, weeks: outlookWeeks });
  const weeks = outlook(monday, (week) => associationLoad(budget, week));
  return { weeks: weeks.map((load) => ({ ...load, ...verdict(load) })) };
}
