import * as z from "zod";
import {
  approvalPaths,
  approvalSteps,
  channelKinds,
  decisionKinds,
  riskClasses,
  roundStates,
} from "@/db/enums";
import { day, endpoint, ok, plannedInstant, time, token } from "@/lib/api/base";
import { medium } from "@/lib/media/contract";
import { publishedContent } from "@/lib/posts/contract-parts";
import {
  approvalRules,
  chainLine,
  decision,
  hash,
  instant,
  keptCheck,
  proposedTexts,
  reason,
  right,
  round,
} from "./contract-parts";

export type { ApprovalRules, ChainLine, Decision, KeptCheck, ProposedTexts, Round } from "./contract-parts";

/** What is known of the approvals of a post: the newest round, what is approved, and who is waited for. */
export const postApproval = z.object({
  round: round.nullable(),
  earlier: z.array(round),
  chain: z.array(chainLine),
  right: right.nullable(),
  /** The content that was last approved, with the day it was approved for. */
  approved: z
    .object({ at: instant, content: publishedContent, contentHash: z.string(), plannedOn: day.nullable() })
    .nullable(),
});
export type PostApproval = z.infer<typeof postApproval>;

const planStep = z.object({
  step: z.enum(approvalSteps),
  asked: z.object({ membershipId: z.uuid(), name: z.string(), awayUntil: day.nullable() }).nullable(),
  chain: z.array(chainLine),
  candidates: z.array(z.object({ membershipId: z.uuid(), name: z.string(), awayUntil: day.nullable() })),
});
/** What a request would do, shown before it is sent. */
const requestPlan = z.object({
  riskClass: z.enum(riskClasses),
  path: z.enum(approvalPaths),
  steps: z.array(planStep),
  deadlineAt: instant,
  /** The usual deadline has passed already, so this one is shorter. */
  late: z.boolean(),
  /** How many working days later than wished the request comes; 0 where it is early enough. */
  leadShortfall: z.number().int(),
  /** How many working days ahead a request of this class is wished for. */
  leadDays: z.number().int(),
  contentHash: hash,
  /** Blocking checks in the way, as their German questions in both languages. */
  missing: z.array(z.object({ itemId: z.string(), de: z.string(), en: z.string() })),
  hasText: z.boolean(),
});
export type RequestPlan = z.infer<typeof requestPlan>;

const decisionCard = z.object({
  roundId: z.uuid(),
  associationId: z.uuid(),
  associationName: z.string(),
  postId: z.uuid(),
  title: z.string(),
  riskClass: z.enum(riskClasses),
  step: z.enum(approvalSteps),
  deadlineAt: instant,
  plannedOn: day.nullable(),
  plannedTime: time.nullable(),
  requestedByName: z.string(),
  note: z.string(),
  reopened: z.boolean(),
  urgent: z.boolean(),
  contentHash: hash,
  onBehalfOfName: z.string().nullable(),
  channelKinds: z.array(z.enum(channelKinds)),
  /** One's own decision that is about to take effect. */
  pending: z.object({ id: z.uuid(), kind: z.enum(decisionKinds), effectiveAt: instant }).nullable(),
});
export type DecisionCard = z.infer<typeof decisionCard>;

/** A post as somebody who decides sees it. */
const decisionCase = decisionCard.extend({
  state: z.enum(roundStates),
  content: publishedContent,
  media: z.array(medium),
  channels: z.array(z.object({ id: z.uuid(), name: z.string(), kind: z.enum(channelKinds) })),
  approvedContent: publishedContent.nullable(),
  approvedAt: instant.nullable(),
  checks: z.array(keptCheck.extend({ blocking: z.boolean(), note: z.string() })),
  decisions: z.array(decision),
  chain: z.array(chainLine),
  right,
});
export type DecisionCase = z.infer<typeof decisionCase>;

const shownRules = z.object({
  rules: approvalRules,
  minimum: approvalRules.pick({ paths: true, decisionMinutes: true, leadDays: true, leadDaysC: true }),
  revision: z.number().int(),
  /** Who could be asked, with who steps in for them: what the sentence on the screen is made of. */
  people: z.array(
    z.object({
      membershipId: z.uuid(),
      name: z.string(),
      roles: z.array(z.string()),
      deputyNames: z.array(z.string()),
    }),
  ),
});
export type ShownRules = z.infer<typeof shownRules>;

const inAssociation = z.object({ associationId: z.uuid() });
const onPost = inAssociation.extend({ postId: z.uuid() });
const onRound = inAssociation.extend({ roundId: z.uuid() });
const onDecision = inAssociation.extend({ decisionId: z.uuid() });

/** What somebody decides, on which content and class they saw. */
const verdict = z.object({
  kind: z.enum(decisionKinds),
  contentHash: hash,
  riskClass: z.enum(riskClasses),
  comment: z.string().trim().max(2_000).default(""),
  /** The passage or picture a wish for changes is about. */
  quote: z.string().max(500).default(""),
  mediaId: z.uuid().nullable().default(null),
  proposed: proposedTexts.nullable().default(null),
});
export type Verdict = z.infer<typeof verdict>;

const decided = z.object({ decisionId: z.uuid(), effectiveAt: instant });
export type Decided = z.infer<typeof decided>;

const path = "/associations/{associationId}" as const;

export const approvals = {
  getPostApproval: endpoint
    .route({ method: "GET", path: `${path}/posts/{postId}/approval` })
    .input(onPost)
    .output(postApproval),
  /** Who would decide until when, and what is still missing; `askedId` is whom one would rather ask first. */
  planRequest: endpoint
    .route({ method: "GET", path: `${path}/posts/{postId}/approval/plan` })
    .input(onPost.extend({ askedId: z.uuid().optional() }))
    .output(requestPlan),
  requestApproval: endpoint
    .route({ method: "POST", path: `${path}/posts/{postId}/approval`, successStatus: 201 })
    .input(
      onPost.extend({
        contentHash: hash,
        askedId: z.uuid().nullable().default(null),
        note: z.string().trim().max(2_000).default(""),
        /** Instead of the usual deadline. */
        deadlineAt: plannedInstant.optional(),
      }),
    )
    .output(postApproval),
  withdrawRequest: endpoint
    .route({ method: "POST", path: `${path}/approvals/{roundId}/withdraw` })
    .input(onRound)
    .output(postApproval),
  /** What could not wait: everybody in the chain is asked at once. Classes A and B only. */
  requestUrgent: endpoint
    .route({ method: "POST", path: `${path}/approvals/{roundId}/urgent` })
    .input(onRound.extend({ reason }))
    .output(postApproval),
  /** What waits for one's decision: in a district its own posts, in a state those that have come to it. */
  listDecisions: endpoint
    .route({ method: "GET", path: `${path}/decisions` })
    .input(inAssociation)
    .output(z.object({ decisions: z.array(decisionCard), total: z.number().int() })),
  getDecision: endpoint
    .route({ method: "GET", path: `${path}/approvals/{roundId}` })
    .input(onRound)
    .output(decisionCase),
  decide: endpoint
    .route({ method: "POST", path: `${path}/approvals/{roundId}/decisions`, successStatus: 201 })
    .input(onRound.extend(verdict.shape))
    .output(decided),
  /** Several posts of class A at once; each stands or falls on its own. */
  approveMany: endpoint
    .route({ method: "POST", path: `${path}/decisions` })
    .input(
      inAssociation.extend({
        rounds: z
          .array(z.object({ associationId: z.uuid(), roundId: z.uuid(), contentHash: hash }))
          .min(1)
          .max(50),
      }),
    )
    .output(
      z.object({
        results: z.array(
          z.object({ roundId: z.uuid(), decisionId: z.uuid().nullable(), refused: z.string().nullable() }),
        ),
      }),
    ),
  undoDecision: endpoint
    .route({ method: "DELETE", path: `${path}/decisions/{decisionId}` })
    .input(onDecision)
    .output(ok),
  confirmChanges: endpoint
    .route({ method: "POST", path: `${path}/decisions/{decisionId}/confirm` })
    .input(onDecision.extend({ taken: z.boolean() }))
    .output(postApproval),
  getApprovalRules: endpoint
    .route({ method: "GET", path: `${path}/approval-rules` })
    .input(inAssociation)
    .output(shownRules),
  updateApprovalRules: endpoint
    .route({ method: "PUT", path: `${path}/approval-rules` })
    .input(inAssociation.extend({ ...approvalRules.shape, expectedRevision: z.number().int().min(0) }))
    .output(shownRules),
  /** What a link in a mail is about. Looking changes nothing: mail scanners follow links. */
  lookAtLink: endpoint
    .route({ method: "POST", path: "/approval-links/look" })
    .input(z.object({ token }))
    .output(
      z.object({
        personName: z.string(),
        state: z.enum(["open", "changed"]),
        case: decisionCase,
        /** Some of its pictures in small, as data addresses by medium: without a session no file is served. */
        pictures: z.record(z.uuid(), z.string()),
      }),
    ),
  decideByLink: endpoint
    .route({ method: "POST", path: "/approval-links/decide" })
    .input(z.object({ token, ...verdict.shape }))
    .output(decided),
  undoByLink: endpoint
    .route({ method: "POST", path: "/approval-links/undo" })
    .input(z.object({ token, decisionId: z.uuid() }))
    .output(ok),
};
