import * as z from "zod";
import { duties, roles } from "@/db/enums";
import { endpoint } from "@/lib/api/base";
import { newcomer } from "@/lib/associations/contract";

const onAssociation = z.object({ associationId: z.uuid() });
const onMember = onAssociation.extend({ memberId: z.uuid() });

export const deputyOrder = z.object({
  duty: z.enum(duties),
  /** Membership ids, first deputy first. */
  deputyIds: z.array(z.uuid()).max(5),
});

export const member = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  name: z.string(),
  /** Null for those who may see the team but not manage it. */
  email: z.string().nullable(),
  roles: z.array(z.enum(roles)),
  weeklyMinutes: z.number().int(),
  /** ISO weekdays over which these minutes are spread; null for those who may not manage the team. */
  workDays: z.array(z.number().int()).nullable(),
  deputies: z.array(deputyOrder),
  revision: z.number().int(),
});
export type Member = z.infer<typeof member>;

export const invitation = z.object({
  id: z.uuid(),
  email: z.string(),
  name: z.string(),
  roles: z.array(z.enum(roles)),
  expiresAt: z.iso.datetime(),
  expired: z.boolean(),
});
export type Invitation = z.infer<typeof invitation>;

const team = z.object({ members: z.array(member), invitations: z.array(invitation) });
export type Team = z.infer<typeof team>;

const path = "/associations/{associationId}/members" as const;

export const members = {
  listMembers: endpoint.route({ method: "GET", path }).input(onAssociation).output(team),
  inviteMembers: endpoint
    .route({ method: "POST", path: "/associations/{associationId}/invitations", successStatus: 201 })
    .input(onAssociation.extend({ people: z.array(newcomer).min(1).max(50) }))
    .output(
      z.object({
        invited: z.array(z.object({ email: z.string(), link: z.string().nullable() })),
        /** Already members: nothing was changed for them. */
        alreadyThere: z.array(z.string()),
      }),
    ),
  revokeInvitation: endpoint
    .route({ method: "DELETE", path: "/associations/{associationId}/invitations/{invitationId}" })
    .input(onAssociation.extend({ invitationId: z.uuid() }))
    .output(z.object({ ok: z.literal(true) })),
  updateMember: endpoint
    .route({ method: "PATCH", path: `${path}/{memberId}` })
    .input(
      onMember.extend({
        expectedRevision: z.number().int(),
        roles: z.array(z.enum(roles)).min(1).max(8),
        weeklyMinutes: z.number().int().min(0).max(2400),
        workDays: z.array(z.number().int().min(1).max(7)).min(1).max(7).optional(),
      }),
    )
    .output(member),
  endMembership: endpoint
    .route({ method: "DELETE", path: `${path}/{memberId}` })
    .input(onMember)
    .output(z.object({ ok: z.literal(true) })),
  setDeputies: endpoint
    .route({ method: "PUT", path: `${path}/{memberId}/deputies` })
    .input(onMember.extend({ ...deputyOrder.shape, expectedRevision: z.number().int() }))
    .output(member),
};
