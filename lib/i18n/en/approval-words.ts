import type de from "@/lib/i18n/de/approval-words";
import type { SameKeys } from "@/lib/i18n/same-keys";

export default {
  step: { second: "a second person", lead: "approver or management", press: "press office" },
  path: {
    second: "a second person",
    lead: "approver or management",
    leadAndPress: "approver or management, then press office",
  },
  role: {
    editor: "Editing",
    approver: "Approval",
    manager: "District management",
    deputy: "standing in",
    coordinator: "State coordination",
    press: "Press office",
  },
  kind: {
    approve: "Approved",
    approveWithChanges: "Approved with changes",
    requestChanges: "Changes wished for",
    reject: "Rejected",
  },
  state: {
    open: "Waiting for a decision",
    approved: "Approved",
    changesRequested: "Changes wished for",
    rejected: "Rejected",
    withdrawn: "Withdrawn",
  },
  class: { A: "A · Routine", B: "B · Standard", C: "C · Sensitive" },
} as const satisfies SameKeys<typeof de>;
