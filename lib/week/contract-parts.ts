import * as z from "zod";
import { decisionKinds, duties, fixedDutyKeys, stages, steps } from "@/db/enums";
import { day, time } from "@/lib/api/base";
import { load } from "@/lib/budget/contract";

/** Whose work it is while they are away; null where it is one's own. */
export const onBehalfOf = z.object({ membershipId: z.uuid(), name: z.string() }).nullable();
export type OnBehalfOf = z.infer<typeof onBehalfOf>;

/** Planned work of a week in minutes: of a post all its steps of that week, or a fixed duty. */
const loadItem = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("post"),
    postId: z.uuid(),
    title: z.string(),
    minutes: z.number().int(),
    onBehalfOf,
  }),
  z.object({ kind: z.literal("fixed"), key: z.enum(fixedDutyKeys), minutes: z.number().int(), onBehalfOf }),
]);
export type LoadItem = z.infer<typeof loadItem>;

export const weekLoad = load.extend({ items: z.array(loadItem) });
export type WeekLoad = z.infer<typeof weekLoad>;

/** An undone step. `dueOn` may be a day gone by. */
export const dueStep = z.object({
  postId: z.uuid(),
  title: z.string(),
  step: z.enum(steps),
  dueOn: day,
  plannedOn: day,
  minutes: z.number().int(),
  onBehalfOf,
});
export type DueStep = z.infer<typeof dueStep>;

const period = { startsOn: day, startsAtNoon: z.boolean(), endsOn: day, endsAtNoon: z.boolean() };

/** Somebody I have duties of now. `until` is their last day away, `openPosts` what of theirs is mine meanwhile. */
export const standingIn = z.object({
  membershipId: z.uuid(),
  name: z.string(),
  duties: z.array(z.enum(duties)),
  until: day,
  absenceId: z.uuid().nullable(),
  openPosts: z.number().int(),
});
export type StandingIn = z.infer<typeof standingIn>;

/** An open request to stand in. */
export const askedToStandIn = z.object({ id: z.uuid(), name: z.string(), startsOn: day, endsOn: day });
export type AskedToStandIn = z.infer<typeof askedToStandIn>;

/** My absence that runs or comes next; `names` have my duties, `uncovered` where nobody does on some working day. */
export const ownAbsence = z.object({
  ...period,
  id: z.uuid(),
  running: z.boolean(),
  names: z.array(z.string()),
  uncovered: z.boolean(),
});
export type OwnAbsence = z.infer<typeof ownAbsence>;

export const gap = z.object({ from: day, to: day, duties: z.array(z.enum(duties)) });
export type WeekGap = z.infer<typeof gap>;

const aboutPost = z.object({ postId: z.uuid(), title: z.string() });

/** What happened while I was away, for two weeks after: decided in my stead, changed by others on my posts, open now. */
export const returned = z.object({
  absenceId: z.uuid(),
  ...period,
  decided: z.array(aboutPost.extend({ kind: z.enum(decisionKinds), name: z.string() })),
  changed: z.array(aboutPost.extend({ stage: z.enum(stages), names: z.array(z.string()) })),
  open: z.array(aboutPost),
  /** Who acted in my stead or said that they would stand in. */
  thanks: z.array(z.string()),
});
export type Returned = z.infer<typeof returned>;

/** What the working days of the association are made of: hours by ISO weekday. */
export const workingHours = z.record(z.string(), z.object({ from: time, to: time }));

/** A piece of work that can be done now, with its planned minutes. */
export const task = z.object({
  kind: z.enum(["missed", "step", "followUp"]),
  id: z.uuid(),
  title: z.string(),
  minutes: z.number().int(),
  step: z.enum(steps).nullable(),
  dueOn: day.nullable(),
  plannedOn: day.nullable(),
  deadlineAt: z.iso.datetime().nullable(),
  onBehalfOf,
});
export type WeekTask = z.infer<typeof task>;
