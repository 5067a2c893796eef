import * as z from "zod";
import {
  approvalPaths,
  approvalSteps,
  decisionKinds,
  decisionRoles,
  riskClasses,
  roundStates,
} from "@/db/enums";
import { day, longText, time, title } from "@/lib/api/base";

export const instant = z.iso.datetime();
export const hash = z.string().regex(/^[0-9a-f]{64}$/);
export const reason = z.string().trim().min(1).max(2_000);

/** The texts that somebody who decides may word differently. */
export const proposedTexts = z
  .object({
    title,
    body: longText,
    hashtags: z.string().max(1_000),
    link: z.string().trim().max(2_000),
    callToAction: z.string().max(1_000),
    firstComment: z.string().max(8_000),
  })
  .partial()
  .refine((texts) => Object.keys(texts).length > 0);
export type ProposedTexts = z.infer<typeof proposedTexts>;

/** How a check stood when it was decided, in the words it was asked in then; English ones may be empty. */
export const keptCheck = z.object({
  itemId: z.string(),
  question: z.string(),
  questionEn: z.string(),
  state: z.string(),
});
export type KeptCheck = z.infer<typeof keptCheck>;

export const decision = z.object({
  id: z.uuid(),
  step: z.enum(approvalSteps),
  kind: z.enum(decisionKinds),
  comment: z.string(),
  personId: z.uuid(),
  personName: z.string(),
  role: z.enum(decisionRoles),
  /** Whose duty it was, where somebody stood in. */
  onBehalfOfName: z.string().nullable(),
  riskClass: z.enum(riskClasses),
  contentHash: z.string(),
  checks: z.array(keptCheck),
  byLink: z.boolean(),
  proposed: proposedTexts.nullable(),
  decidedAt: instant,
  effectiveAt: instant,
  /** Not yet in effect: only the decider sees it, and can take it back. */
  pending: z.boolean(),
  /** The content it was given on has changed since, or its changes were not taken over. */
  void: z.boolean(),
  confirmedByName: z.string().nullable(),
});
export type Decision = z.infer<typeof decision>;

export const round = z.object({
  id: z.uuid(),
  number: z.number().int(),
  state: z.enum(roundStates),
  riskClass: z.enum(riskClasses),
  path: z.enum(approvalPaths),
  /** What is waited for, or was last. */
  step: z.enum(approvalSteps),
  requestedAt: instant,
  requestedByName: z.string(),
  note: z.string(),
  deadlineAt: instant,
  contentHash: z.string(),
  plannedOn: day.nullable(),
  plannedTime: time.nullable(),
  /** It came by itself, because an approved post was changed. */
  reopened: z.boolean(),
  urgentReason: z.string(),
  closedAt: instant.nullable(),
  decisions: z.array(decision),
});
export type Round = z.infer<typeof round>;

/** Somebody in the chain of a step, and from when they may decide. */
export const chainLine = z.object({
  membershipId: z.uuid(),
  name: z.string(),
  as: z.enum(decisionRoles),
  standsInForName: z.string().nullable(),
  awayUntil: day.nullable(),
  from: instant,
});
export type ChainLine = z.infer<typeof chainLine>;

export const right = z.discriminatedUnion("may", [
  z.object({ may: z.literal(true), as: z.enum(decisionRoles), onBehalfOfName: z.string().nullable() }),
  z.object({
    may: z.literal(false),
    why: z.enum(["ownWords", "decidedBefore", "notInPath", "notYet", "postIsHeld"]),
    from: instant.nullable(),
  }),
]);

/** Opening hours by ISO weekday. */
const workingHours = z
  .record(z.string().regex(/^[1-7]$/), z.object({ from: time, to: time }))
  .refine((hours) => Object.values(hours).every(({ from, to }) => from < to))
  .refine((hours) => Object.keys(hours).length > 0);

export const approvalRules = z.object({
  paths: z.object({ A: z.enum(approvalPaths), B: z.enum(approvalPaths), C: z.enum(approvalPaths) }),
  deciderIds: z.array(z.uuid()).max(20),
  /** Working minutes before publication. */
  decisionMinutes: z.number().int().min(30).max(4_800),
  leadDays: z.number().int().min(0).max(20),
  leadDaysC: z.number().int().min(0).max(20),
  workingHours,
});
export type ApprovalRules = z.infer<typeof approvalRules>;
