import * as z from "zod";
import { absenceKinds, duties, stages, standInAnswers, steps } from "@/db/enums";
import { day, endpoint, ok, plannedDay } from "@/lib/api/base";

/** Both days included; from noon of the first, or until noon of the last, where it says so. */
const period = z.object({
  startsOn: plannedDay,
  startsAtNoon: z.boolean().default(false),
  endsOn: plannedDay,
  endsAtNoon: z.boolean().default(false),
});
const shownPeriod = z.object({
  startsOn: day,
  startsAtNoon: z.boolean(),
  endsOn: day,
  endsAtNoon: z.boolean(),
});

/** Working days in a row on which one and the same has a duty; `holder` is null where nobody does. */
const stretch = z.object({
  from: day,
  to: day,
  holder: z
    .object({
      /** Null for somebody of an association that helps out. */
      membershipId: z.uuid().nullable(),
      name: z.string(),
      /** The association that helps out. */
      helperName: z.string().nullable(),
    })
    .nullable(),
});

/** A deputy who was asked, and what they said; unanswered they have the duty all the same. */
const standInRequest = z.object({
  id: z.uuid(),
  deputyId: z.uuid(),
  name: z.string(),
  duties: z.array(z.enum(duties)),
  answer: z.enum(standInAnswers).nullable(),
  /** They have read the handover sheet. */
  takenOver: z.boolean(),
});
export type StandInRequest = z.infer<typeof standInRequest>;

const place = z.object({
  associationId: z.uuid(),
  associationName: z.string(),
  associationSlug: z.string(),
  /** Of the person who is away. */
  membershipId: z.uuid(),
  cover: z.array(z.object({ duty: z.enum(duties), stretches: z.array(stretch) })),
});

const absence = shownPeriod.extend({
  id: z.uuid(),
  kind: z.enum(absenceKinds),
  revision: z.number().int(),
});

/** An absence of one's own, with what it means in each association. */
const myAbsence = absence.extend({
  /** Who entered it, where that was somebody else. */
  enteredByName: z.string().nullable(),
  places: z.array(place.extend({ requests: z.array(standInRequest) })),
});
export type MyAbsence = z.infer<typeof myAbsence>;

/** What an absence would mean in one association, before it is entered. */
const outcome = place.extend({
  /** Own posts of which something falls due meanwhile; `dueOn` is the first such day. */
  posts: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      stage: z.enum(stages),
      plannedOn: day,
      dueOn: day,
      steps: z.array(z.enum(steps)),
    }),
  ),
  /** Decisions that wait for this person, and fall due meanwhile. */
  approvals: z.array(z.object({ roundId: z.uuid(), title: z.string(), deadlineAt: z.iso.datetime() })),
  /** Working days on which nobody would have a duty in the association. */
  gapDays: z.array(day),
  /** All who edit, or all who decide, would be away at once. */
  bothAway: z.boolean(),
  holidays: z.array(z.object({ name: z.string(), from: day, to: day })),
});
export type AbsenceOutcome = z.infer<typeof outcome>;

const preview = z.object({
  /** The days as they would stand, joined with absences they touch. */
  merged: shownPeriod,
  places: z.array(outcome),
});
export type AbsencePreview = z.infer<typeof preview>;

/** Somebody of the association who is or will be away. Never why, not even whether it came suddenly. */
export const colleagueAbsence = absence.omit({ kind: true }).extend({
  membershipId: z.uuid(),
  name: z.string(),
  mine: z.boolean(),
  cover: place.shape.cover,
  requests: z.array(standInRequest),
  /** The request that waits for an answer of the person who asks. */
  askedMe: z.uuid().nullable(),
});
export type ColleagueAbsence = z.infer<typeof colleagueAbsence>;

const onMine = z.object({ absenceId: z.uuid() });
const onAssociation = z.object({ associationId: z.uuid() });
const saved = z.object({ id: z.uuid(), ...shownPeriod.shape, revision: z.number().int() });
const answer = z.object({ answer: z.enum(standInAnswers) });
const token = z.string().min(20).max(200);

/** What a link of a mail asks: whether somebody stands in. */
const standInQuestion = z.object({
  personName: z.string(),
  awayName: z.string(),
  associationName: z.string(),
  associationSlug: z.string(),
  ...shownPeriod.shape,
  duties: z.array(z.enum(duties)),
  answer: z.enum(standInAnswers).nullable(),
});
export type StandInQuestion = z.infer<typeof standInQuestion>;

/** Absences and who stands in. A person is away in all of their associations at once. */
export const absences = {
  listMyAbsences: endpoint
    .route({ method: "GET", path: "/me/absences" })
    .output(z.object({ today: day, absences: z.array(myAbsence) })),
  previewAbsence: endpoint
    .route({ method: "POST", path: "/me/absences/preview", successStatus: 200 })
    .input(period.extend({ absenceId: z.uuid().optional() }))
    .output(preview),
  createAbsence: endpoint
    .route({ method: "POST", path: "/me/absences", successStatus: 201 })
    .input(period)
    .output(saved),
  updateAbsence: endpoint
    .route({ method: "PATCH", path: "/me/absences/{absenceId}" })
    .input(period.extend({ ...onMine.shape, expectedRevision: z.number().int() }))
    .output(saved),
  cancelAbsence: endpoint
    .route({ method: "DELETE", path: "/me/absences/{absenceId}" })
    .input(onMine)
    .output(ok),
  /** Undoes a cancellation. */
  restoreAbsence: endpoint
    .route({ method: "POST", path: "/me/absences/{absenceId}/restore" })
    .input(onMine)
    .output(saved),
  /** "Ab sofort nicht verfügbar", for somebody else: from now to the end of that day. */
  reportAbsence: endpoint
    .route({ method: "POST", path: "/associations/{associationId}/members/{memberId}/absences" })
    .input(onAssociation.extend({ memberId: z.uuid(), until: plannedDay }))
    .output(ok),
  /** Who of the association is away now or later. */
  listAbsences: endpoint
    .route({ method: "GET", path: "/associations/{associationId}/absences" })
    .input(onAssociation)
    .output(z.object({ today: day, absences: z.array(colleagueAbsence) })),
  answerStandIn: endpoint
    .route({ method: "PUT", path: "/associations/{associationId}/stand-in-requests/{requestId}/answer" })
    .input(onAssociation.extend({ requestId: z.uuid(), ...answer.shape }))
    .output(ok),
  /** Opening a link changes nothing: mail scanners follow links. */
  lookAtStandIn: endpoint
    .route({ method: "POST", path: "/stand-in-links/look" })
    .input(z.object({ token }))
    .output(standInQuestion),
  answerStandInByLink: endpoint
    .route({ method: "POST", path: "/stand-in-links" })
    .input(z.object({ token, ...answer.shape }))
    .output(standInQuestion),
};
