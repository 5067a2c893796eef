import "server-only";
import { open, signedIn } from "@/lib/api/server/procedure";
import { approveMany } from "./approve-many";
import { confirmChanges } from "./confirm-changes";
import { decide } from "./decide";
import { decideByLink } from "./decide-by-link";
import { getApprovalRules } from "./get-approval-rules";
import { getDecision } from "./get-decision";
import { getPostApproval } from "./get-post-approval";
import { listDecisions } from "./list-decisions";
import { lookAtLink } from "./look-at-link";
import { planRequest } from "./plan-request";
import { requestApproval } from "./request-approval";
import { requestUrgent } from "./request-urgent";
import { undoByLink } from "./undo-by-link";
import { undoDecision } from "./undo-decision";
import { updateApprovalRules } from "./update-approval-rules";
import { withdrawRequest } from "./withdraw-request";

export const approvals = {
  getPostApproval: signedIn.approvals.getPostApproval.handler(({ context, input }) =>
    getPostApproval(context.ctx, input),
  ),
  planRequest: signedIn.approvals.planRequest.handler(({ context, input }) =>
    planRequest(context.ctx, input),
  ),
  requestApproval: signedIn.approvals.requestApproval.handler(({ context, input }) =>
    requestApproval(context.ctx, input),
  ),
  withdrawRequest: signedIn.approvals.withdrawRequest.handler(({ context, input }) =>
    withdrawRequest(context.ctx, input),
  ),
  requestUrgent: signedIn.approvals.requestUrgent.handler(({ context, input }) =>
    requestUrgent(context.ctx, input),
  ),
  listDecisions: signedIn.approvals.listDecisions.handler(({ context, input }) =>
    listDecisions(context.ctx, input),
  ),
  getDecision: signedIn.approvals.getDecision.handler(({ context, input }) =>
    getDecision(context.ctx, input),
  ),
  decide: signedIn.approvals.decide.handler(({ context, input }) => decide(context.ctx, input)),
  approveMany: signedIn.approvals.approveMany.handler(({ context, input }) =>
    approveMany(context.ctx, input),
  ),
  undoDecision: signedIn.approvals.undoDecision.handler(({ context, input }) =>
    undoDecision(context.ctx, input),
  ),
  confirmChanges: signedIn.approvals.confirmChanges.handler(({ context, input }) =>
    confirmChanges(context.ctx, input),
  ),
  getApprovalRules: signedIn.approvals.getApprovalRules.handler(({ context, input }) =>
    getApprovalRules(context.ctx, input),
  ),
  updateApprovalRules: signedIn.approvals.updateApprovalRules.handler(({ context, input }) =>
    updateApprovalRules(context.ctx, input),
  ),
  lookAtLink: open.approvals.lookAtLink.handler(({ context, input }) => lookAtLink(context.ctx, input)),
  decideByLink: open.approvals.decideByLink.handler(({ context, input }) => decideByLink(context.ctx, input)),
  undoByLink: open.approvals.undoByLink.handler(({ context, input }) => undoByLink(context.ctx, input)),
};
