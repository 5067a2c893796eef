import * as z from "zod";
import { approvalSteps, decisionKinds, decisionRoles, duties, riskClasses, roles } from "@/db/enums";
import { endpoint } from "@/lib/api/base";
import { auditKinds } from "@/lib/audit/rules-kinds";

const auditEntry = z.object({
  number: z.number().int(),
  at: z.iso.datetime(),
  /** `other` for what a later version wrote. */
  kind: z.enum([...auditKinds, "other"]),
  /** Null for somebody whose account is gone, and where the product itself acted. */
  personName: z.string().nullable(),
  byProduct: z.boolean(),
  /** The member or the district it is about; null when gone. */
  subjectName: z.string().nullable(),
  rolesBefore: z.array(z.enum(roles)),
  rolesAfter: z.array(z.enum(roles)),
  /** Who granted them to somebody who joined, where that was kept. */
  invitedBy: z.object({ name: z.string().nullable() }).nullable(),
  duty: z.enum(duties).nullable(),
  /** Who stands in from then on, first deputy first. */
  deputyNames: z.array(z.string().nullable()),
  postId: z.uuid().nullable(),
  /** Null where the post is deleted or out of the reader's sight. */
  postTitle: z.string().nullable(),
  decision: z.enum(decisionKinds).nullable(),
  step: z.enum(approvalSteps).nullable(),
  role: z.enum(decisionRoles).nullable(),
  onBehalf: z.object({ name: z.string().nullable() }).nullable(),
  riskClass: z.enum(riskClasses).nullable(),
  /** What the risk class was where somebody lowered or raised it. */
  riskBefore: z.enum(riskClasses).nullable(),
});
export type AuditEntry = z.infer<typeof auditEntry>;

/** Newest first; `next` is the `before` of the page that follows. */
const page = z.object({ entries: z.array(auditEntry), next: z.number().int().nullable() });
export type AuditPage = z.infer<typeof page>;

const which = z.object({
  associationId: z.uuid(),
  before: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

/** The record of decisions and changes of rights: it only grows, each entry chained to the one before. */
export const audit = {
  listAuditEntries: endpoint
    .route({ method: "GET", path: "/associations/{associationId}/audit" })
    .input(which)
    .output(page),
  /** What it says about one post. */
  listPostAuditEntries: endpoint
    .route({ method: "GET", path: "/associations/{associationId}/posts/{postId}/audit" })
    .input(which.extend({ postId: z.uuid() }))
    .output(page),
};
