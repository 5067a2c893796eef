import * as z from "zod";
import { stages } from "@/db/enums";
import { day, endpoint, ok, plannedDay, time, title } from "@/lib/api/base";
import { postApproval } from "@/lib/approvals/contract";
import { postChecks } from "@/lib/checks/contract";
import { commentList } from "@/lib/comments/contract";
import { mediaCard, medium } from "@/lib/media/contract";
import {
  contact,
  fact,
  fieldChanges,
  happening,
  held,
  holdReason,
  minutes,
  placed,
  postFields,
  postFilter,
  postIds,
  postPeriod,
  quietPlan,
  source,
  versionContent,
  versionLine,
} from "./contract-parts";
import { mediaStates } from "./rules-readiness";

export type {
  Contact,
  Fact,
  Happening,
  Held,
  PostFields,
  PublishedContent,
  QuietPlan,
  Source,
  VersionContent,
  VersionLine,
} from "./contract-parts";

/** What a card in calendar, list and tray shows. */
export const postCard = z.object({
  id: z.uuid(),
  associationId: z.uuid(),
  title: z.string(),
  plannedOn: day.nullable(),
  plannedTime: time.nullable(),
  stage: z.enum(stages),
  formatId: z.uuid().nullable(),
  responsibleId: z.uuid().nullable(),
  channelIds: z.array(z.uuid()),
  districtOnly: z.boolean(),
  hasText: z.boolean(),
  mediaState: z.enum(mediaStates),
  /** Until when its approval must be decided; null unless a decision is waited for. */
  decisionDueAt: z.iso.datetime().nullable(),
  /** On hold: it keeps its stage, and nothing about it is due. */
  held: held.nullable(),
  revision: z.number().int(),
});
export type PostCard = z.infer<typeof postCard>;

/** A card of the idea backlog: when to look at it again, and how far its research is. */
export const ideaCard = postCard.extend({
  followUpOn: day.nullable(),
  sourceCount: z.number().int(),
  openFacts: z.number().int(),
});
export type IdeaCard = z.infer<typeof ideaCard>;

/** A post whose title resembles another. */
const similarPost = postCard.pick({ id: true, title: true, stage: true, plannedOn: true });
export type SimilarPost = z.infer<typeof similarPost>;

/**
 * One post, whole. For readers from the state notes are null and research is empty: neither leaves the district.
 * `variants` holds the text of each channel that has one of its own; the others inherit `body`. `media` says which
 * media are shown at which position, `mediaCards` what is known of them, in that order and without deleted ones.
 */
export const post = postCard.extend({
  followUpOn: day.nullable(),
  body: z.string(),
  hashtags: z.string(),
  link: z.string(),
  callToAction: z.string(),
  firstComment: z.string(),
  note: z.string().nullable(),
  researchNote: z.string().nullable(),
  variants: z.record(z.uuid(), z.string()),
  sources: z.record(z.uuid(), source),
  contacts: z.record(z.uuid(), contact),
  facts: z.record(z.uuid(), fact),
  media: z.record(z.uuid(), placed),
  minutes,
  mediaCards: z.array(medium),
  /** Conversations that nobody has settled yet; 0 for the state, which sees none. */
  openThreads: z.number().int(),
  discardedReason: z.string().nullable(),
  /** The series in which this post fills a place, by the day of its rule; null from the state. */
  series: z.object({ id: z.uuid(), name: z.string(), day }).nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Post = z.infer<typeof post>;

/** The same to look at: `mediaCards` is what is known of its media now, without deleted ones and in no order. */
const version = versionContent.extend({ mediaCards: z.array(mediaCard) });
export type Version = z.infer<typeof version>;

const inAssociation = z.object({ associationId: z.uuid() });
const onPost = inAssociation.extend({ postId: z.uuid() });
const revision = z.coerce.number().int().min(1);

/** What the page of a post begins with; null for what stays in the district. */
const openedPost = z.object({
  post,
  checks: postChecks.nullable(),
  conversation: commentList.nullable(),
  approval: postApproval.nullable(),
});
export type OpenedPost = z.infer<typeof openedPost>;

const path = "/associations/{associationId}/posts" as const;

export const posts = {
  getPost: endpoint
    .route({ method: "GET", path: `${path}/{postId}` })
    .input(onPost)
    .output(post),
  openPost: endpoint
    .route({ method: "GET", path: `${path}/{postId}/opened` })
    .input(onPost)
    .output(openedPost),
  listPosts: endpoint
    .route({ method: "GET", path })
    .input(
      inAssociation.extend({
        ...postFilter.shape,
        ...postPeriod.shape,
        after: z.string().max(100).optional(),
        limit: z.coerce.number().int().min(1).max(200).default(100),
      }),
    )
    .output(z.object({ posts: z.array(postCard), total: z.number().int(), next: z.string().nullable() })),
  /** The idea backlog: due follow-ups first, then the newest. */
  listIdeas: endpoint
    .route({ method: "GET", path: "/associations/{associationId}/ideas" })
    .input(inAssociation.extend(postFilter.pick({ responsibleIds: true, text: true }).shape))
    .output(z.object({ ideas: z.array(ideaCard), total: z.number().int() })),
  /** Whether there is such a post already: at most five of the last two years, the closest first. */
  findSimilarPosts: endpoint
    .route({ method: "GET", path: "/associations/{associationId}/similar-posts" })
    .input(inAssociation.extend({ title }))
    .output(z.object({ posts: z.array(similarPost) })),
  createPost: endpoint
    .route({ method: "POST", path, successStatus: 201 })
    .input(
      inAssociation.extend({
        ...postFields.partial().shape,
        title,
        stage: z.enum(["idea", "research", "drafting"]).optional(),
      }),
    )
    .output(post),
  updatePost: endpoint
    .route({ method: "PATCH", path: `${path}/{postId}` })
    .input(
      onPost.extend({
        expectedRevision: revision,
        /** The changed fields as they were when the person began: what a merge compares with. */
        base: fieldChanges,
        changes: fieldChanges,
      }),
    )
    .output(post),
  transitionPost: endpoint
    .route({ method: "POST", path: `${path}/{postId}/stage` })
    .input(
      onPost.extend({
        /** The stage the person saw: a change of anything else meanwhile is no reason to refuse. */
        from: z.enum(stages),
        to: z.enum(stages),
        reason: z.string().trim().min(1).max(500).optional(),
      }),
    )
    .output(post),
  /** Puts posts on hold, all or none; those that are on hold already stay as they are. */
  holdPosts: endpoint
    .route({ method: "POST", path: "/associations/{associationId}/holds" })
    .input(inAssociation.extend({ postIds, reason: holdReason }))
    .output(ok),
  /** Lets them go on, all or none. */
  resumePosts: endpoint
    .route({ method: "POST", path: "/associations/{associationId}/holds/resume" })
    .input(inAssociation.extend({ postIds }))
    .output(ok),
  planQuietPeriod: endpoint
    .route({ method: "GET", path: "/associations/{associationId}/quiet-period" })
    .input(inAssociation.extend({ from: plannedDay, to: plannedDay }))
    .output(quietPlan),
  /** Puts on hold what is planned in these days and not approved; `postIds` are those. */
  startQuietPeriod: endpoint
    .route({ method: "POST", path: "/associations/{associationId}/quiet-period" })
    .input(inAssociation.extend({ from: plannedDay, to: plannedDay, reason: holdReason.optional() }))
    .output(z.object({ postIds: z.array(z.uuid()) })),
  duplicatePost: endpoint
    .route({ method: "POST", path: `${path}/{postId}/duplicate`, successStatus: 201 })
    .input(onPost)
    .output(post),
  deletePost: endpoint
    .route({ method: "DELETE", path: `${path}/{postId}` })
    .input(onPost.extend({ expectedRevision: revision }))
    .output(z.object({ revision: z.number().int() })),
  undoPostChange: endpoint
    .route({ method: "POST", path: `${path}/{postId}/undo` })
    .input(onPost.extend({ revision }))
    .output(post),
  /** The revisions that were kept, newest first, with the one that stands. */
  listVersions: endpoint
    .route({ method: "GET", path: `${path}/{postId}/versions` })
    .input(onPost)
    .output(z.object({ versions: z.array(versionLine) })),
  getVersion: endpoint
    .route({ method: "GET", path: `${path}/{postId}/versions/{number}` })
    .input(onPost.extend({ number: revision }))
    .output(version),
  restoreVersion: endpoint
    .route({ method: "POST", path: `${path}/{postId}/versions/{number}/restore` })
    .input(onPost.extend({ number: revision, expectedRevision: revision }))
    .output(post),
  /** What happened with the post in the last thirty days, newest first. */
  listHappenings: endpoint
    .route({ method: "GET", path: `${path}/{postId}/happenings` })
    .input(onPost)
    .output(z.object({ happenings: z.array(happening) })),
  exportPosts: endpoint
    .route({ method: "GET", path: "/associations/{associationId}/export" })
    .input(
      inAssociation.extend({
        ...postFilter.shape,
        ...postPeriod.shape,
        format: z.enum(["xlsx", "csv"]),
      }),
    )
    .output(z.file()),
};
