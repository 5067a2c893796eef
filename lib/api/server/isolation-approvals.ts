import "server-only";
import { broughtRules } from "@/lib/approvals/rules";
import { type Example, onAssociation, onDecision, onPost, onRound, visitor } from "./isolation-example";

const token = "A".repeat(43);

/** The examples of approvals. */
export const approvalExamples: Record<string, Example> = {
  "approvals.getPostApproval": onPost({}, "post.readInternal"),
  "approvals.planRequest": onPost(),
  "approvals.requestApproval": onPost({ contentHash: "0".repeat(64) }),
  "approvals.withdrawRequest": onRound("post.write"),
  "approvals.requestUrgent": onRound("post.write", { reason: "x" }),
  "approvals.listDecisions": onAssociation("approval.decide"),
  "approvals.getDecision": onRound("approval.decide"),
  "approvals.decide": onRound("approval.decide", {
    kind: "approve",
    contentHash: "0".repeat(64),
    riskClass: "A",
  }),
  "approvals.approveMany": {
    input: ({ id, roundId }) => ({
      associationId: id,
      rounds: [{ associationId: id, roundId, contentHash: "0".repeat(64) }],
    }),
    needs: "approval.decide",
  },
  "approvals.undoDecision": onDecision("approval.decide"),
  "approvals.confirmChanges": onDecision("post.write", { taken: true }),
  "approvals.getApprovalRules": onAssociation("member.read"),
  "approvals.updateApprovalRules": onAssociation("approval.rules", { ...broughtRules, expectedRevision: 0 }),
  "approvals.lookAtLink": visitor({ token }),
  "approvals.decideByLink": visitor({
    token,
    kind: "approve",
    contentHash: "0".repeat(64),
    riskClass: "A",
  }),
  "approvals.undoByLink": visitor({ token, decisionId: "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b62" }),
};
