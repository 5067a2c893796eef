import * as z from "zod";
import { day, endpoint, ok, time } from "@/lib/api/base";
import { post } from "@/lib/posts/contract";

const weekday = z.number().int().min(1).max(7);

/** When a series comes again; weekdays count from 1 = Monday, `nth` −1 is the last of the month. */
export const seriesRule = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("weekly"), every: z.number().int().min(1).max(26), weekday }),
  z.object({ kind: z.literal("monthlyDay"), day: z.number().int().min(1).max(31) }),
  z.object({
    kind: z.literal("monthlyWeekday"),
    nth: z
      .number()
      .int()
      .min(-1)
      .max(4)
      .refine((nth) => nth !== 0),
    weekday,
  }),
]);

/** What a person sets of a series. `titlePattern` may hold `{datum}` and `{nr}`. */
export const seriesFields = z.object({
  name: z.string().trim().min(1).max(80),
  titlePattern: z.string().trim().min(1).max(150),
  formatId: z.uuid().nullable(),
  channelIds: z.array(z.uuid()).max(20),
  plannedTime: time.nullable(),
  responsibleId: z.uuid().nullable(),
  rule: seriesRule,
  /** The last possible day; null goes on. */
  endsOn: day.nullable(),
  skipHolidays: z.boolean(),
});
export type SeriesFields = z.infer<typeof seriesFields>;

const place = z.object({ plannedOn: day, plannedTime: time.nullable() });

/** A place of a series in the plan. `day` is the day of the rule, which names it wherever it lies. */
const seriesSlot = place.extend({
  day,
  post: z.object({ id: z.uuid(), title: z.string() }).nullable(),
  /** Why it was left out and by whom. */
  skipped: z.object({ reason: z.string(), by: z.string().nullable() }).nullable(),
});
export type SeriesSlot = z.infer<typeof seriesSlot>;

export const seriesCard = seriesFields.extend({
  id: z.uuid(),
  associationId: z.uuid(),
  startsOn: day,
  revision: z.number().int(),
  /** The next places from today on, at most three, without those left out. */
  next: z.array(seriesSlot),
});
export type SeriesCard = z.infer<typeof seriesCard>;

/** An empty box: a place of a series that nobody has filled or left out. */
export const slot = place.extend({
  seriesId: z.uuid(),
  /** The day of the rule it stands for. */
  day,
  name: z.string(),
  /** A title that this one place was given; null follows the pattern of the series. */
  title: z.string().nullable(),
});
export type Slot = z.infer<typeof slot>;

/** What can lie in the plan and change places: a post, or an empty box; with the place where it was seen. */
const placed = z.union([
  place.extend({ postId: z.uuid() }),
  place.extend({ seriesId: z.uuid(), seriesDay: day }),
]);
export type Placed = z.infer<typeof placed>;

const inAssociation = z.object({ associationId: z.uuid() });
const onSeries = inAssociation.extend({ seriesId: z.uuid() });
const onDay = onSeries.extend({ day });
const revision = z.coerce.number().int().min(1);
const path = "/associations/{associationId}/series" as const;
const dayPath = `${path}/{seriesId}/days/{day}` as const;

export const series = {
  /** Every series that was not deleted or carried on by another, ended ones last. */
  listSeries: endpoint
    .route({ method: "GET", path })
    .input(inAssociation)
    .output(z.object({ series: z.array(seriesCard) })),
  /** One series with its coming places, those left out included. */
  getSeries: endpoint
    .route({ method: "GET", path: `${path}/{seriesId}` })
    .input(onSeries)
    .output(seriesCard.extend({ slots: z.array(seriesSlot) })),
  createSeries: endpoint
    .route({ method: "POST", path, successStatus: 201 })
    /** The id is chosen by the caller, so that a repeated request makes no second series. */
    .input(onSeries.extend({ ...seriesFields.shape, startsOn: day }))
    .output(seriesCard),
  /** Changes all days from `from` on: what lies before stays as a series that has ended. */
  updateSeries: endpoint
    .route({ method: "PATCH", path: `${path}/{seriesId}` })
    .input(onSeries.extend({ ...seriesFields.shape, from: day, expectedRevision: revision }))
    .output(seriesCard),
  /** Sets the last day, or with null lets the series go on. */
  endSeries: endpoint
    .route({ method: "POST", path: `${path}/{seriesId}/end` })
    .input(onSeries.extend({ endsOn: day.nullable(), expectedRevision: revision }))
    .output(seriesCard),
  /** Takes a series away with its empty places; `restoreSeries` brings it back. */
  deleteSeries: endpoint
    .route({ method: "DELETE", path: `${path}/{seriesId}` })
    .input(onSeries.extend({ expectedRevision: revision }))
    .output(z.object({ revision: z.number().int() })),
  restoreSeries: endpoint
    .route({ method: "POST", path: `${path}/{seriesId}/restore` })
    .input(onSeries.extend({ expectedRevision: revision }))
    .output(seriesCard),
  fillSlot: endpoint
    .route({ method: "POST", path: `${dayPath}/post`, successStatus: 201 })
    /** The id of the post is chosen by the caller, so that a repeated request makes no second one. */
    .input(onDay.extend({ postId: z.uuid() }))
    .output(post),
  skipSlot: endpoint
    .route({ method: "POST", path: `${dayPath}/skip` })
    .input(onDay.extend({ reason: z.string().trim().min(1).max(300) }))
    .output(ok),
  unskipSlot: endpoint
    .route({ method: "DELETE", path: `${dayPath}/skip` })
    .input(onDay)
    .output(ok),
  /** Puts one empty place elsewhere or gives it a title of its own; null follows the pattern. */
  changeSlot: endpoint
    .route({ method: "PUT", path: dayPath })
    .input(onDay.extend({ ...place.shape, title: z.string().trim().min(1).max(200).nullable() }))
    .output(ok),
  /** Two posts or empty boxes change places; each must still lie where it was seen. */
  swapSlots: endpoint
    .route({ method: "POST", path: "/associations/{associationId}/swap" })
    .input(inAssociation.extend({ first: placed, second: placed }))
    .output(ok),
};
