import { type AssociationKind, type Duty, districtRoles, type Role, stateRoles } from "@/db/enums";
import { policy } from "@/lib/access/policy";

/** The roles that exist in a kind of association. */
export function fittingRoles(kind: AssociationKind): readonly Role[] {
  return kind === "state" ? stateRoles : districtRoles;
}

/** Whether all these roles exist in this kind of association: nobody is press in a district. */
export function rolesFit(kind: AssociationKind, roles: readonly Role[]): boolean {
  return roles.every((role) => fittingRoles(kind).includes(role));
}

/** The role that looks after members and rights: without it nobody could let anybody in. */
export function managingRole(kind: AssociationKind): Role {
  return kind === "state" ? "admin" : "manager";
}

/** What a new person gets when nothing is said: work in a district, a look in the state. */
export function usualRole(kind: AssociationKind): Role {
  return kind === "state" ? "viewer" : "editor";
}

/** Why a change to a team is refused, as a key below `errors` in the messages. */
export type TeamRefusal = "rolesDoNotFit" | "lastManager" | "lastAdmin" | "ownManagingRole";

type Standing = { id: string; personId: string; roles: readonly Role[] };
type RoleChange = {
  kind: AssociationKind;
  /** Everybody who belongs to the association now. */
  team: readonly Standing[];
  memberId: string;
  /** The roles afterwards; empty when the membership ends. */
  roles: readonly Role[];
  byPersonId: string;
};

/**
 * What speaks against giving a member these roles, or null. An association never loses its last managing
 * person, and nobody takes that role from themselves: a slip there could not be undone by the one who slipped.
 */
export function refusalOf(change: RoleChange): TeamRefusal | null {
  if (!rolesFit(change.kind, change.roles)) return "rolesDoNotFit";
  const managing = managingRole(change.kind);
  const member = change.team.find((one) => one.id === change.memberId);
  if (!member?.roles.includes(managing) || change.roles.includes(managing)) return null;
  const others = change.team.filter((one) => one.id !== change.memberId && one.roles.includes(managing));
  if (others.length === 0) return change.kind === "state" ? "lastAdmin" : "lastManager";
  return member.personId === change.byPersonId ? "ownManagingRole" : null;
}

/** Who does a duty: only they can be stood in for. */
export function hasDuty(roles: readonly Role[], duty: Duty): boolean {
  if (duty === "editing") return roles.includes("editor");
  return roles.includes("approver") || roles.includes("manager");
}

/** The roles of whoever can take over a duty: nobody approves who may not decide. Null where any will do. */
export function standInRoles(duty: Duty): readonly Role[] | null {
  return duty === "approving" ? policy["approval.decide"].own : null;
}

/** Whether somebody with these roles can stand in for a colleague in that duty. */
export function mayStandIn(roles: readonly Role[], duty: Duty): boolean {
  const able = standInRoles(duty);
  return able === null || roles.some((role) => able.includes(role));
}

type Deputised = {
  roles: readonly Role[];
  deputies: readonly { duty: Duty; deputyIds: readonly string[] }[];
};

/** How many people do each duty, and how many of them somebody stands in for. */
export function countTeam(team: readonly Deputised[]) {
  const doing = (duty: Duty) => team.filter((one) => hasDuty(one.roles, duty));
  const deputised = (duty: Duty) =>
    doing(duty).filter((one) =>
      one.deputies.some((order) => order.duty === duty && order.deputyIds.length > 0),
    );
  return {
    editors: doing("editing").length,
    editorsWithDeputy: deputised("editing").length,
    deciders: doing("approving").length,
    decidersWithDeputy: deputised("approving").length,
  };
}

/** Why an order of deputies is refused, as a key below `errors` in the messages. */
export type DeputyRefusal =
  | "dutyNotHeld"
  | "deputySelf"
  | "deputyTwice"
  | "deputyNotInTeam"
  | "deputyMayNotDecide";

type DeputyChange = {
  /** Everybody who belongs to the association now. */
  team: readonly { id: string; roles: readonly Role[] }[];
  member: { id: string; roles: readonly Role[] };
  duty: Duty;
  deputyIds: readonly string[];
};

/** What speaks against these deputies, first to last, or null. Taking all away is always allowed. */
export function refusalOfDeputies({ team, member, duty, deputyIds }: DeputyChange): DeputyRefusal | null {
  if (deputyIds.length === 0) return null;
  if (!hasDuty(member.roles, duty)) return "dutyNotHeld";
  if (deputyIds.includes(member.id)) return "deputySelf";
  if (new Set(deputyIds).size < deputyIds.length) return "deputyTwice";
  const chosen = deputyIds.map((id) => team.find((one) => one.id === id));
  if (chosen.includes(undefined)) return "deputyNotInTeam";
  return chosen.every((one) => one && mayStandIn(one.roles, duty)) ? null : "deputyMayNotDecide";
}
