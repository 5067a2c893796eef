/** What is kept in the record; each has a sentence in `lib/i18n`. */
export const auditKinds = [
  "associations.created",
  "associations.districtCreated",
  "members.joined",
  "members.rolesChanged",
  "members.ended",
  "members.deputiesSet",
  "approvals.requested",
  "approvals.decided",
  "approvals.changesTaken",
  "approvals.changesLeft",
  "approvals.urgent",
  "approvals.withdrawn",
  "approvals.resumed",
  "approvals.reopened",
  "approvals.corrected",
  "approvals.rulesChanged",
  "coverage.helpAgreed",
  "coverage.helpEnded",
  "checks.raised",
  "checks.lowered",
] as const;
export type AuditKind = (typeof auditKinds)[number];
