import * as z from "zod";
import { stages } from "@/db/enums";
import { day, endpoint, longText, time, title } from "@/lib/api/base";

/** What a card in calendar, list and tray shows. `missing` names the readiness marks that are not yet met. */
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
  revision: z.number().int(),
});
export type PostCard = z.infer<typeof postCard>;

/** One post, whole. `note` is null for readers from the state: internal notes never leave the district. */
export const post = postCard.extend({
  body: z.string(),
  note: z.string().nullable(),
  discardedReason: z.string().nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Post = z.infer<typeof post>;

/** The fields a person can change, each on its own: a conflict is found and merged field by field. */
export const postFields = z.object({
  title,
  plannedOn: day.nullable(),
  plannedTime: time.nullable(),
  formatId: z.uuid().nullable(),
  responsibleId: z.uuid().nullable(),
  channelIds: z.array(z.uuid()).max(20),
  body: longText,
  note: longText,
  districtOnly: z.boolean(),
});
export type PostFields = z.infer<typeof postFields>;

const inAssociation = z.object({ associationId: z.uuid() });
const onPost = inAssociation.extend({ postId: z.uuid() });
const revision = z.coerce.number().int().min(1);
const list = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (typeof value === "string" ? [value] : value), z.array(item).max(50)).optional();

/** The filters of calendar and list, as they stand in the address. */
export const postFilter = z.object({
  stages: list(z.enum(stages)),
  channelIds: list(z.uuid()),
  formatIds: list(z.uuid()),
  responsibleIds: list(z.uuid()),
  text: z.string().trim().max(200).optional(),
});
export type PostFilter = z.infer<typeof postFilter>;

/** The days a list or a file is about, both included; `undated` asks for the posts without a day instead. */
export const postPeriod = z.object({
  from: day.optional(),
  to: day.optional(),
  undated: z.union([z.boolean(), z.stringbool({ truthy: ["true"], falsy: ["false"] })]).optional(),
});
export type PostPeriod = z.infer<typeof postPeriod>;

const path = "/associations/{associationId}/posts" as const;

export const posts = {
  getPost: endpoint
    .route({ method: "GET", path: `${path}/{postId}` })
    .input(onPost)
    .output(post),
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
        base: postFields.partial(),
        changes: postFields.partial(),
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
