import * as z from "zod";
import { associationKinds, channelKinds, federalStates, roles } from "@/db/enums";
import { email, endpoint } from "@/lib/api/base";

const onAssociation = z.object({ associationId: z.uuid() });
const name = z.string().trim().min(1).max(120);

export const channel = z.object({
  id: z.uuid(),
  kind: z.enum(channelKinds),
  name: z.string(),
  active: z.boolean(),
  revision: z.number().int(),
});
export type Channel = z.infer<typeof channel>;

export const format = z.object({
  id: z.uuid(),
  key: z.string(),
  nameDe: z.string(),
  nameEn: z.string(),
  minutes: z.object({
    research: z.number().int(),
    text: z.number().int(),
    media: z.number().int(),
    check: z.number().int(),
    publish: z.number().int(),
    aftercare: z.number().int(),
  }),
});
export type Format = z.infer<typeof format>;

/** A colleague as every list and card names them. `active` is false once they have left. */
export const colleague = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  name: z.string(),
  active: z.boolean(),
});
export type Colleague = z.infer<typeof colleague>;

/** What every view of an association needs once: names behind the ids on the cards. */
export const association = z.object({
  id: z.uuid(),
  kind: z.enum(associationKinds),
  parentId: z.uuid().nullable(),
  name: z.string(),
  shortName: z.string(),
  slug: z.string(),
  town: z.string(),
  regionLabel: z.string().nullable(),
  federalState: z.enum(federalStates),
  revision: z.number().int(),
  channels: z.array(channel),
  formats: z.array(format),
  colleagues: z.array(colleague),
});
export type Association = z.infer<typeof association>;

/** A line of the state's list. `missing` says what the district still needs before it can work safely. */
export const districtLine = z.object({
  id: z.uuid(),
  name: z.string(),
  shortName: z.string(),
  slug: z.string(),
  town: z.string(),
  regionLabel: z.string().nullable(),
  people: z.number().int(),
  openInvitations: z.number().int(),
  channels: z.number().int(),
  missing: z.array(z.enum(["twoPeople", "approver", "deputy", "channel"])),
});
export type DistrictLine = z.infer<typeof districtLine>;

/** One person of a pasted mail list, as understood. */
export const newcomer = z.object({
  name: z.string().trim().max(120),
  email,
  roles: z.array(z.enum(roles)).min(1).max(4),
});
export type Newcomer = z.infer<typeof newcomer>;

export const associations = {
  /** The association behind the name in the address; NOT_FOUND where the person may not see it. */
  findAssociation: endpoint
    .route({ method: "GET", path: "/association-by-slug/{slug}" })
    .input(z.object({ slug: z.string().max(80) }))
    .output(z.object({ associationId: z.uuid() })),
  getAssociation: endpoint
    .route({ method: "GET", path: "/associations/{associationId}" })
    .input(onAssociation)
    .output(association),
  updateAssociation: endpoint
    .route({ method: "PATCH", path: "/associations/{associationId}" })
    .input(
      onAssociation.extend({
        expectedRevision: z.number().int(),
        name,
        shortName: z.string().trim().min(1).max(40),
        town: z.string().trim().max(120),
        regionLabel: z.string().trim().max(80).nullable(),
      }),
    )
    .output(association),
  listDistricts: endpoint
    .route({ method: "GET", path: "/associations/{associationId}/districts" })
    .input(onAssociation)
    .output(z.object({ districts: z.array(districtLine) })),
  createDistrict: endpoint
    .route({ method: "POST", path: "/associations/{associationId}/districts", successStatus: 201 })
    .input(
      onAssociation.extend({
        name,
        shortName: z.string().trim().min(1).max(40),
        town: z.string().trim().max(120),
        regionLabel: z.string().trim().max(80).nullable(),
        channelKinds: z.array(z.enum(channelKinds)).max(8),
        people: z.array(newcomer).max(50),
      }),
    )
    .output(
      z.object({
        association,
        /** Addresses to hand over where no mail server is set up; empty otherwise. */
        invitationLinks: z.array(z.object({ email: z.string(), link: z.string() })),
      }),
    ),
  saveChannel: endpoint
    .route({ method: "PUT", path: "/associations/{associationId}/channels/{channelId}" })
    .input(
      onAssociation.extend({
        /** Chosen by the caller, so that a repeated request cannot make a second channel. */
        channelId: z.uuid(),
        /** 0 for a new channel. */
        expectedRevision: z.number().int().min(0),
        kind: z.enum(channelKinds),
        name: z.string().trim().min(1).max(80),
        active: z.boolean(),
      }),
    )
    .output(channel),
};
