import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { startOfIsoWeek } from "@/lib/time/weeks";
import { todayIn } from "@/lib/time/zones";
import type { Load } from "../contract";
import { outlook, outlookWeeks, verdict, weekLoad } from "../rules-week";
import { readBudget } from "./read-budget";

/** The asker's own twelve weeks from this one on. There is no way to ask for somebody else's. */
export async function getOutlook(ctx: Ctx, input: { associationId: string }): Promise<{ weeks: Load[] }> {
  const scope = await enter(ctx, input.associationId, "post.readInternal");
  const monday = startOfIsoWeek(todayIn(ctx.now));
  const { budget, team } = await readBudget(ctx, scope, { monday, weeks: outlookWeeks });
  const mine = team.members.find(({ personId }) => personId === ctx.me.personId);
  if (!mine) return { weeks: [] };
  const weeks = outlook(monday, (week) => weekLoad(budget, mine.membershipId, week));
  return { weeks: weeks.map(({ items: _, ...load }) => ({ ...load, ...verdict(load) })) };
}
