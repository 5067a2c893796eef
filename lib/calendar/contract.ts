import * as z from "zod";
import { holidayKinds } from "@/db/enums";
import { day, endpoint } from "@/lib/api/base";
import { postCard } from "@/lib/posts/contract";
import { postFilter } from "@/lib/posts/contract-parts";
import { slot } from "@/lib/series/contract";

/** A public or school holiday, both days included. */
export const holiday = z.object({ kind: z.enum(holidayKinds), name: z.string(), startsOn: day, endsOn: day });
export type Holiday = z.infer<typeof holiday>;

/** An action day on a date. `confirmed` is false where the date is announced each year and still open. */
export const occasion = z.object({
  actionDayId: z.uuid(),
  name: z.string(),
  day,
  lastDay: day,
  confirmed: z.boolean(),
  stateWide: z.boolean(),
  topics: z.array(z.string()),
});
export type Occasion = z.infer<typeof occasion>;

const range = z.object({ associationId: z.uuid(), from: day, to: day });

/** One range of one association: everything the month shows, in one answer. */
export const calendarRange = z.object({
  posts: z.array(postCard),
  /** True where the range holds more posts than one answer carries; `total` is the true count. */
  total: z.number().int(),
  undated: z.array(postCard),
  undatedTotal: z.number().int(),
  /** Places of series that wait for a post, days gone by included; none for readers from the state. */
  slots: z.array(slot),
  holidays: z.array(holiday),
  occasions: z.array(occasion),
});
export type CalendarRange = z.infer<typeof calendarRange>;

export const calendar = {
  getCalendar: endpoint
    .route({ method: "GET", path: "/associations/{associationId}/calendar" })
    .input(range.extend(postFilter.shape))
    .output(calendarRange),
  /** How many checks still stand in the way of each post in drafting or review, by its id. */
  listOpenChecks: endpoint
    .route({ method: "GET", path: "/associations/{associationId}/open-checks" })
    .input(z.object({ associationId: z.uuid() }))
    .output(z.object({ openChecks: z.record(z.uuid(), z.number().int()) })),
  getStateCalendar: endpoint
    .route({ method: "GET", path: "/associations/{associationId}/state-calendar" })
    .input(range)
    .output(
      z.object({
        districts: z.array(
          z.object({
            associationId: z.uuid(),
            /** Posts visible to the state, one number a day from `from` to `to`. */
            counts: z.array(z.number().int()),
          }),
        ),
      }),
    ),
};
