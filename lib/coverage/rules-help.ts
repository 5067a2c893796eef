import type { Role } from "@/db/enums";
import { policy } from "@/lib/access/policy";

/** Where an association stands; `parentId` is null for a state association. */
export type HelpPlace = { id: string; parentId: string | null };

/** Why help is refused, as a key below `errors` in the messages. */
export type HelpRefusal = "helpNotNeighbour" | "helpNeedsDuty";

type Proposal = { helped: HelpPlace | undefined; helper: HelpPlace | undefined; duties: readonly string[] };

/** What speaks against such help, or null: a district is helped by another one of its state, or by the state. */
export function refusalOfHelp({ helped, helper, duties }: Proposal): HelpRefusal | null {
  if (!helped?.parentId || !helper || helped.id === helper.id) return "helpNotNeighbour";
  const isNear = helper.id === helped.parentId || helper.parentId === helped.parentId;
  if (!isNear) return "helpNotNeighbour";
  return duties.length === 0 ? "helpNeedsDuty" : null;
}

/** Whether somebody with these roles can agree to help for their association. */
export function speaksForHelp(roles: readonly Role[]): boolean {
  const { own }: { own: readonly Role[] } = policy["coverage.manage"];
  return roles.some((role) => own.includes(role));
}

/** Who still has to say yes: the person who looks, somebody else, or nobody. */
export type HelpWaitsFor = "me" | "others" | null;

type Standing = {
  /** The associations that each of them speaks for, of the two. */
  mine: readonly string[];
  proposer: readonly string[];
  agreed: boolean;
};

/** Nobody agrees to what their own side proposed; where nobody can tell any more whose it was, it can only be ended. */
export function helpWaitsFor({ mine, proposer, agreed }: Standing): HelpWaitsFor {
  if (agreed) return null;
  const isOther = (side: string) => proposer.some((own) => own !== side);
  return mine.some(isOther) ? "me" : "others";
}
