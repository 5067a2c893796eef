import * as z from "zod";
import { endpoint, ok } from "@/lib/api/base";

const comment = z.object({
  id: z.uuid(),
  /** The comment that began the thread; null for that comment itself. */
  threadId: z.uuid().nullable(),
  personId: z.uuid(),
  personName: z.string(),
  /** Empty where it was deleted and others have answered. */
  body: z.string(),
  quote: z.string(),
  mediaId: z.uuid().nullable(),
  /** The memberships it speaks to. */
  mentions: z.array(z.uuid()),
  at: z.iso.datetime(),
  edited: z.boolean(),
  resolved: z.boolean(),
  deleted: z.boolean(),
  revision: z.number().int(),
});
export const commentList = z.object({ comments: z.array(comment) });
export type Comment = z.infer<typeof comment>;

const onPost = z.object({ associationId: z.uuid(), postId: z.uuid() });
const onComment = z.object({ associationId: z.uuid(), commentId: z.uuid() });
const body = z.string().trim().min(1).max(10_000);
const path = "/associations/{associationId}/comments/{commentId}" as const;

/** What people of the district say to each other about a post. Never published, never exported, never seen by the state. */
export const comments = {
  listComments: endpoint
    .route({ method: "GET", path: "/associations/{associationId}/posts/{postId}/comments" })
    .input(onPost)
    .output(commentList),
  addComment: endpoint
    .route({
      method: "POST",
      path: "/associations/{associationId}/posts/{postId}/comments",
      successStatus: 201,
    })
    .input(
      onPost.extend({
        /** Chosen by the caller, so that a repeated request makes no second comment. */
        commentId: z.uuid(),
        threadId: z.uuid().nullable(),
        body,
        quote: z.string().max(500).default(""),
        mediaId: z.uuid().nullable().default(null),
      }),
    )
    .output(ok),
  editComment: endpoint
    .route({ method: "PATCH", path })
    .input(onComment.extend({ body, expectedRevision: z.number().int().min(1) }))
    .output(ok),
  deleteComment: endpoint.route({ method: "DELETE", path }).input(onComment).output(ok),
  resolveThread: endpoint
    .route({ method: "POST", path: `${path}/resolve` })
    .input(onComment.extend({ resolved: z.boolean() }))
    .output(ok),
};
