import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { mayStandIn } from "@/lib/members/rules";
import type { ShownRules } from "../contract";
import { readFrame } from "./read-frame";

/** The rules that hold in an association, the least its state asks for, and the people they name. */
export async function getApprovalRules(ctx: Ctx, input: { associationId: string }): Promise<ShownRules> {
  await enter(ctx, input.associationId, "member.read");
  return shownRules(ctx, input.associationId);
}

/** The same for somebody whose right has been asked. */
export async function shownRules(ctx: Ctx, associationId: string): Promise<ShownRules> {
  const { rules, minimum, revision, deciders } = await readFrame(ctx, associationId);
  const people = deciders.district.map(({ membershipId, name, roles, deputyIds }) => ({
    membershipId,
    name,
    roles: [...roles],
    deputyNames: deputyIds.flatMap((id) => {
      const deputy = deciders.district.find((one) => one.membershipId === id);
      return deputy && mayStandIn(deputy.roles, "approving") ? [deputy.name] : [];
    }),
  }));
  return { rules, minimum, revision, people };
}
