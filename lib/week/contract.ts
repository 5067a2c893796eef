import * as z from "zod";
import { day, endpoint } from "@/lib/api/base";
import { occasion } from "@/lib/calendar/contract";
import { postCard } from "@/lib/posts/contract";

/** The first screen: what is mine this week and next, what has no day yet, and what comes up. */
export const week = z.object({
  today: day,
  /** Mondays of this and the next week. */
  weekStart: day,
  nextWeekStart: day,
  thisWeek: z.array(postCard),
  nextWeek: z.array(postCard),
  /** Planned day gone by, not published and not discarded: mine. */
  overdue: z.array(postCard),
  undated: z.array(postCard),
  undatedTotal: z.number().int(),
  occasions: z.array(occasion),
});
export type Week = z.infer<typeof week>;

export const weeks = {
  getWeek: endpoint
    .route({ method: "GET", path: "/associations/{associationId}/week" })
    .input(z.object({ associationId: z.uuid() }))
    .output(week),
};
