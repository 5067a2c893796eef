import * as z from "zod";
import { channelKinds, licences, mediaKinds, pictureSizes, stages } from "@/db/enums";
import { day, endpoint } from "@/lib/api/base";

/** What a library shows of a medium. `fileRevision` belongs into the address of its file. */
export const mediaCard = z.object({
  id: z.uuid(),
  /** The association it belongs to: the own one, or the state association. */
  associationId: z.uuid(),
  kind: z.enum(mediaKinds),
  name: z.string(),
  folder: z.string(),
  altText: z.string(),
  decorative: z.boolean(),
  credit: z.string(),
  licence: z.enum(licences),
  licenceDetail: z.string(),
  licenceLink: z.string(),
  mime: z.string(),
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
  /** Size of the stored file in bytes. */
  bytes: z.number().int(),
  sizes: z.array(z.union(pictureSizes.map((size) => z.literal(size)))),
  fileRevision: z.number().int(),
  revision: z.number().int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type MediaCard = z.infer<typeof mediaCard>;

/** Who is shown and what they agreed to. `guardians` and `formNote` are null outside the association they belong to. */
export const mediaPerson = z.object({
  id: z.uuid(),
  name: z.string(),
  minor: z.boolean(),
  guardians: z.string().nullable(),
  channelKinds: z.array(z.enum(channelKinds)),
  purpose: z.string(),
  validUntil: day.nullable(),
  formOnFile: z.boolean(),
  formNote: z.string().nullable(),
  withdrawnAt: z.iso.datetime().nullable(),
  revision: z.number().int(),
});
export type MediaPerson = z.infer<typeof mediaPerson>;

/** A post that shows a medium, in sight of the asker. */
export const mediaUse = z.object({
  postId: z.uuid(),
  associationId: z.uuid(),
  title: z.string(),
  stage: z.enum(stages),
  plannedOn: day.nullable(),
});
export type MediaUse = z.infer<typeof mediaUse>;

export const medium = mediaCard.extend({ people: z.array(mediaPerson) });
export type Medium = z.infer<typeof medium>;

/** The fields a person can change. */
export const mediaFields = z.object({
  name: z.string().trim().min(1).max(200),
  folder: z.string().trim().max(100),
  altText: z.string().trim().max(1_000),
  decorative: z.boolean(),
  credit: z.string().trim().max(300),
  licence: z.enum(licences),
  licenceDetail: z.string().trim().max(1_000),
  licenceLink: z.union([z.literal(""), z.url({ protocol: /^https?$/ }).max(1_000)]),
});
export type MediaFields = z.infer<typeof mediaFields>;

export const personFields = z.object({
  name: z.string().trim().min(1).max(200),
  minor: z.boolean(),
  guardians: z.string().trim().max(300),
  channelKinds: z.array(z.enum(channelKinds)).max(channelKinds.length),
  purpose: z.string().trim().max(500),
  validUntil: day.nullable(),
  formOnFile: z.boolean(),
  formNote: z.string().trim().max(500),
});
export type PersonFields = z.infer<typeof personFields>;

const inAssociation = z.object({ associationId: z.uuid() });
const onMedium = inAssociation.extend({ mediaId: z.uuid() });
const onPerson = onMedium.extend({ personId: z.uuid() });
const expectedRevision = z.coerce.number().int().min(1);

const path = "/associations/{associationId}/media" as const;

export const media = {
  /** One library: the association's own, or the one of its state association. */
  listMedia: endpoint
    .route({ method: "GET", path })
    .input(
      inAssociation.extend({
        library: z.enum(["own", "state"]).default("own"),
        q: z.string().trim().max(200).optional(),
        folder: z.string().trim().max(100).optional(),
        after: z.string().max(100).optional(),
        limit: z.coerce.number().int().min(1).max(100).default(50),
      }),
    )
    .output(
      z.object({
        media: z.array(mediaCard),
        total: z.number().int(),
        next: z.string().nullable(),
        /** Every folder of the library in use, in order of the alphabet. */
        folders: z.array(z.string()),
      }),
    ),
  getMedia: endpoint
    .route({ method: "GET", path: `${path}/{mediaId}` })
    .input(onMedium)
    .output(medium.extend({ usedIn: z.array(mediaUse) })),
  /** Takes a file. The caller chooses the id: the same request again adds nothing. */
  uploadMedia: endpoint
    .route({ method: "POST", path, successStatus: 201 })
    .input(onMedium.extend({ file: z.file(), folder: mediaFields.shape.folder.optional() }))
    .output(medium),
  replaceMediaFile: endpoint
    .route({ method: "POST", path: `${path}/{mediaId}/file` })
    .input(onMedium.extend({ file: z.file(), expectedRevision }))
    .output(medium),
  updateMedia: endpoint
    .route({ method: "PATCH", path: `${path}/{mediaId}` })
    .input(
      onMedium.extend({
        expectedRevision,
        /** The changed fields as they were when the person began: what a merge compares with. */
        base: mediaFields.partial().default({}),
        changes: mediaFields.partial(),
      }),
    )
    .output(medium),
  /** Takes a medium out of the library. It can be brought back for thirty days. */
  deleteMedia: endpoint
    .route({ method: "DELETE", path: `${path}/{mediaId}` })
    .input(onMedium.extend({ expectedRevision }))
    .output(z.object({ revision: z.number().int() })),
  restoreMedia: endpoint
    .route({ method: "POST", path: `${path}/{mediaId}/restore` })
    .input(onMedium.extend({ expectedRevision }))
    .output(medium),
  /** Adds (`expectedRevision` 0) or changes somebody who is shown. The caller chooses the id. */
  saveMediaPerson: endpoint
    .route({ method: "PUT", path: `${path}/{mediaId}/people/{personId}` })
    .input(onPerson.extend({ expectedRevision: z.coerce.number().int().min(0), ...personFields.shape }))
    .output(medium),
  removeMediaPerson: endpoint
    .route({ method: "DELETE", path: `${path}/{mediaId}/people/{personId}` })
    .input(onPerson)
    .output(medium),
  /** Ends a consent at once. Says which planned posts are blocked now, and which published ones must be taken down. */
  withdrawConsent: endpoint
    .route({ method: "POST", path: `${path}/{mediaId}/people/{personId}/withdraw` })
    .input(onPerson)
    .output(
      z.object({
        medium,
        blocked: z.array(mediaUse),
        takeDown: z.array(mediaUse),
        /** Further posts of districts that the asker cannot see; those districts are told. */
        outOfSight: z.number().int(),
      }),
    ),
};
