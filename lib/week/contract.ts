import * as z from "zod";
import { decisionKinds, federalStates, riskClasses } from "@/db/enums";
import { day, endpoint } from "@/lib/api/base";
import { occasion } from "@/lib/calendar/contract";
import { ideaCard, postCard } from "@/lib/posts/contract";
import { placed } from "@/lib/posts/contract-parts";
import { slot } from "@/lib/series/contract";
import {
  askedToStandIn,
  dueStep,
  gap,
  onBehalfOf,
  ownAbsence,
  returned,
  standingIn,
  task,
  weekLoad,
  workingHours,
} from "./contract-parts";

/** A post of mine, or of somebody away in whose stead it is mine now. */
const weekCard = postCard.extend({ onBehalfOf });
export type WeekCard = z.infer<typeof weekCard>;

const followUpCard = ideaCard.extend({ onBehalfOf });
export type FollowUpCard = z.infer<typeof followUpCard>;

/** A post that shows media of people who have withdrawn their consent, with these media as they stand in it. */
const withdrawnCard = weekCard.extend({ withdrawnMedia: z.record(z.uuid(), placed) });
export type WithdrawnCard = z.infer<typeof withdrawnCard>;

/** A post whose newest request was answered, with who answered what. */
const answeredCard = weekCard.extend({
  answer: z.object({ kind: z.enum(decisionKinds), name: z.string(), comment: z.string() }),
});
export type AnsweredCard = z.infer<typeof answeredCard>;

/** A post whose decision did not come in time, with its open request. */
const missedCard = weekCard.extend({ roundId: z.uuid(), riskClass: z.enum(riskClasses) });
export type MissedCard = z.infer<typeof missedCard>;

/**
 * The first screen: what is mine this week and next, what has no day yet, and what comes up. With it what falls due
 * meanwhile of those whose duties I have now; it is gone when they are back. Planned minutes are my own alone.
 */
export const week = z.object({
  today: day,
  /** Mondays of this and the next week. */
  weekStart: day,
  nextWeekStart: day,
  /** This week and the next; empty for those who have no planned minutes here. */
  bar: z.array(weekLoad),
  /** Undone steps of today and of days gone by. */
  dueSteps: z.array(dueStep),
  /** What could be done now, beside decisions that wait for me. */
  tasks: z.array(task),
  calendar: z.object({ federalState: z.enum(federalStates), workingHours }),
  standsIn: z.array(standingIn),
  asked: z.array(askedToStandIn),
  away: ownAbsence.nullable(),
  returned: returned.nullable(),
  /** Days of the next ten working days on which nobody has a duty; for those who have one here. */
  gaps: z.array(gap),
  thisWeek: z.array(weekCard),
  nextWeek: z.array(weekCard),
  /** Planned day gone by, not published, not discarded and not on hold: mine. */
  overdue: z.array(weekCard),
  /** What a withdrawn consent asks for, until the picture is out of the post: mine and nobody's. */
  withdrawn: z.array(withdrawnCard),
  /** Posts with an open conversation that speaks to me. */
  mentioned: z.array(postCard),
  /** To be looked at again, today or since a day gone by: mine and, for those who write, nobody's. */
  followUps: z.array(followUpCard),
  /** Sent back, rejected, or approved with changes that wait to be taken over: mine, or asked for by me. */
  answered: z.array(answeredCard),
  /** Not decided in time: mine, or asked for by me. */
  missed: z.array(missedCard),
  undated: z.array(postCard),
  undatedTotal: z.number().int(),
  /** Empty places of series from today to the end of next week, mine and nobody's. */
  slots: z.array(slot),
  occasions: z.array(occasion),
});
export type Week = z.infer<typeof week>;

export const weeks = {
  getWeek: endpoint
    .route({ method: "GET", path: "/associations/{associationId}/week" })
    .input(z.object({ associationId: z.uuid() }))
    .output(week),
};
