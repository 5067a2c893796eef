import "server-only";
import * as z from "zod";
import { approvalSteps, decisionKinds, decisionRoles, duties, riskClasses, roles } from "@/db/enums";

const orNull = <T extends z.ZodType>(shape: T) => shape.nullable().catch(null);

/** Nothing in an old entry may keep the record from being read, so that whatever does not fit is left out. */
const shape = z.object({
  before: z.unknown().optional(),
  after: z.unknown().optional(),
  duty: orNull(z.enum(duties)),
  postId: orNull(z.uuid()),
  kind: orNull(z.enum(decisionKinds)),
  step: orNull(z.enum(approvalSteps)),
  role: orNull(z.enum(decisionRoles)),
  onBehalfOfId: orNull(z.uuid()),
  invitedById: orNull(z.uuid()),
  riskClass: orNull(z.enum(riskClasses)),
});

const list = <T>(one: z.ZodType<T>, values: unknown) =>
  (Array.isArray(values) ? values : []).flatMap((value) => {
    const { data } = one.safeParse(value);
    return data === undefined ? [] : [data];
  });
const risk = orNull(z.enum(riskClasses));

/** What the detail of an entry says, in the words of the contract; ids still stand for names. */
export function detailOf({
  kind,
  subjectId,
  detail,
}: {
  kind: string;
  subjectId: string | null;
  detail: unknown;
}) {
  const { before, after, kind: decision, ...read } = shape.parse(detail ?? {});
  const isRoles = kind.startsWith("members.") && kind !== "members.deputiesSet";
  const isOfRisk = kind.startsWith("checks.");
  const isOfPost = isOfRisk || (kind.startsWith("approvals.") && kind !== "approvals.rulesChanged");
  return {
    ...read,
    decision,
    riskClass: isOfRisk ? risk.parse(after) : read.riskClass,
    riskBefore: isOfRisk ? risk.parse(before) : null,
    postId: read.postId ?? (isOfPost ? subjectId : null),
    rolesBefore: isRoles ? list(z.enum(roles), before) : [],
    rolesAfter: isRoles ? list(z.enum(roles), after) : [],
    deputyIds: kind === "members.deputiesSet" ? list(z.uuid(), after) : [],
  };
}

export type AuditDetail = ReturnType<typeof detailOf>;
