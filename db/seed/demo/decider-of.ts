import type { ApprovalStep, DecisionRole } from "@/db/enums";
import type { ApprovalDesk } from "@/db/seed/demo/approval-desk";
import { candidatesOf, roleIn } from "@/lib/approvals/rules-path";

type Found = { membershipId: string; personId: string; role: DecisionRole };

/** Who decides in a step: whoever only approves before those who lead or write as well. */
export function deciderOf(
  { deciders, rules }: ApprovalDesk,
  { step, excluded }: { step: ApprovalStep; excluded: readonly string[] },
): Found | null {
  const able = candidatesOf({ step, deciders, deciderIds: rules.deciderIds, excluded });
  const found = able.find(({ roles }) => roles.includes("approver") && roles.length === 1) ?? able[0];
  const role = found ? roleIn(step, found) : null;
  return found && role ? { membershipId: found.membershipId, personId: found.personId, role } : null;
}
