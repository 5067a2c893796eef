import "server-only";
import { signedIn } from "@/lib/api/server/procedure";
import { endMembership } from "./end-membership";
import { inviteMembers } from "./invite-members";
import { listMembers } from "./list-members";
import { revokeInvitation } from "./revoke-invitation";
import { setDeputies } from "./set-deputies";
import { updateMember } from "./update-member";

const { members: on } = signedIn;

export const members = {
  listMembers: on.listMembers.handler(({ context, input }) => listMembers(context.ctx, input)),
  inviteMembers: on.inviteMembers.handler(({ context, input }) => inviteMembers(context.ctx, input)),
  revokeInvitation: on.revokeInvitation.handler(({ context, input }) => revokeInvitation(context.ctx, input)),
  updateMember: on.updateMember.handler(({ context, input }) => updateMember(context.ctx, input)),
  endMembership: on.endMembership.handler(({ context, input }) => endMembership(context.ctx, input)),
  setDeputies: on.setDeputies.handler(({ context, input }) => setDeputies(context.ctx, input)),
};
