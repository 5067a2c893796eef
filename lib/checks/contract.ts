import * as z from "zod";
import { automaticChecks, checkAnswers, checkGroups, riskClasses } from "@/db/enums";
import { day, endpoint } from "@/lib/api/base";

/** A text of a list in both languages; where the English one is empty, the German one is shown. */
const words = (most: number) =>
  z.object({ de: z.string().trim().max(most), en: z.string().trim().max(most) });
export type Words = z.infer<ReturnType<typeof words>>;

/** One check of a list. Its id stays the same from version to version. */
export const checkItem = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  group: z.enum(checkGroups),
  /** What answers it; null for a question to people. */
  automatic: z.enum(automaticChecks).nullable(),
  /** Asked only where the post shows such media. */
  appliesTo: z.enum(["always", "media", "image", "video"]),
  /** A blocking check must be met before an approval can be requested. */
  blocking: z.boolean(),
  /** The answer that meets it; `any` where the answer only decides the risk class. */
  good: z.enum(["yes", "no", "any"]),
  raises: z
    .object({
      answer: z.enum(["yes", "no"]),
      to: z.enum(["B", "C"]),
      reason: words(200).refine(({ de }) => de !== ""),
    })
    .nullable(),
  question: words(300).refine(({ de }) => de !== ""),
  help: words(1_000),
});
export type CheckItem = z.infer<typeof checkItem>;
export const checkItems = z
  .array(checkItem)
  .max(60)
  .refine((items) => new Set(items.map(({ id }) => id)).size === items.length);

/** The list that holds. Number 0 is the one the product brings; nobody has compared it with the law of today. */
const checklist = z.object({
  number: z.number().int(),
  checkedOn: day.nullable(),
  items: z.array(checkItem),
});
export type Checklist = z.infer<typeof checklist>;

/** How an address answered. `code` is the HTTP status, where there was one. */
export const linkAnswer = z.object({
  address: z.string(),
  outcome: z.enum(["answers", "refuses", "unreachable", "tooSlow", "insecure", "tooManyRedirects", "notWeb"]),
  code: z.number().int().nullable(),
});
export type LinkAnswer = z.infer<typeof linkAnswer>;

const givenAnswer = z.object({
  itemId: z.string(),
  /** Null for one that was taken back. */
  answer: z.enum(checkAnswers).nullable(),
  /** The German question as it read when it was answered. */
  asked: z.string(),
  listNumber: z.number().int(),
  note: z.string(),
  link: linkAnswer.nullable(),
  personName: z.string(),
  at: z.iso.datetime(),
  revision: z.number().int(),
});
export type GivenAnswer = z.infer<typeof givenAnswer>;

const decided = z.object({
  to: z.enum(riskClasses),
  reason: z.string(),
  personName: z.string(),
  at: z.iso.datetime(),
});
/** What people decided about the risk class. `accepted` names the causes that were known when it was lowered. */
const decidedRisk = z.object({
  raised: decided.nullable(),
  lowered: decided.extend({ accepted: z.array(z.string()) }).nullable(),
});
export type DecidedRisk = z.infer<typeof decidedRisk>;

export const postChecks = z.object({
  list: checklist,
  answers: z.array(givenAnswer),
  risk: decidedRisk,
});
export type PostChecks = z.infer<typeof postChecks>;

const inAssociation = z.object({ associationId: z.uuid() });
const onPost = inAssociation.extend({ postId: z.uuid() });
const reason = z.string().trim().min(1).max(500);
const path = "/associations/{associationId}/posts/{postId}" as const;
const listPath = "/associations/{associationId}/checklist" as const;

/** What is checked before a post is published, by people of the district with the list of their state. */
export const checks = {
  getPostChecks: endpoint
    .route({ method: "GET", path: `${path}/checks` })
    .input(onPost)
    .output(postChecks),
  /** Answers one question; null takes an answer back. */
  answerCheck: endpoint
    .route({ method: "PUT", path: `${path}/checks/{itemId}` })
    .input(
      onPost.extend({
        itemId: checkItem.shape.id,
        answer: z.enum(checkAnswers).nullable(),
        note: z.string().trim().max(1_000),
        /** 0 where nobody has answered yet. */
        expectedRevision: z.number().int().min(0),
      }),
    )
    .output(postChecks),
  /** Asks the address of the post whether it answers, and keeps the answer. */
  checkLink: endpoint
    .route({ method: "POST", path: `${path}/link-check` })
    .input(onPost)
    .output(postChecks),
  raiseRiskClass: endpoint
    .route({ method: "POST", path: `${path}/risk-class/raise` })
    .input(onPost.extend({ to: z.enum(["B", "C"]), reason }))
    .output(postChecks),
  lowerRiskClass: endpoint
    .route({ method: "POST", path: `${path}/risk-class/lower` })
    .input(
      onPost.extend({
        /** The class the person saw: a cause that came meanwhile is not lowered unseen. */
        from: z.enum(["B", "C"]),
        to: z.enum(["A", "B"]),
        reason,
      }),
    )
    .output(postChecks),
  /** The list of the state, with its draft for those who work on it. */
  getChecklist: endpoint
    .route({ method: "GET", path: listPath })
    .input(inAssociation)
    .output(
      z.object({
        current: checklist.extend({
          publishedAt: z.iso.datetime().nullable(),
          publishedBy: z.string().nullable(),
        }),
        draft: z.object({ items: z.array(checkItem), revision: z.number().int() }).nullable(),
      }),
    ),
  /** Replaces the draft; the first save makes it. */
  saveChecklist: endpoint
    .route({ method: "PUT", path: listPath })
    .input(inAssociation.extend({ items: checkItems, expectedRevision: z.number().int().min(0) }))
    .output(z.object({ revision: z.number().int() })),
  /** Makes the draft, or the list as it stands, the version that holds from now on. */
  publishChecklist: endpoint
    .route({ method: "POST", path: `${listPath}/publish` })
    .input(inAssociation.extend({ checkedOn: day, expectedRevision: z.number().int().min(0) }))
    .output(z.object({ number: z.number().int() })),
};
