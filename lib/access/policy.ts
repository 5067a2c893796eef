import type { AssociationKind, Role } from "@/db/enums";

/**
 * Who may do what: permission → roles of the association that the thing belongs to, and roles of its state
 * association that reach down to it. Server and interface read the same table; a snapshot shows every change.
 */
export const policy = {
  "association.read": {
    own: ["editor", "approver", "manager", "reader", "coordinator", "press", "viewer", "admin"],
    fromState: ["coordinator", "press", "viewer", "admin"],
  },
  "association.update": { own: ["manager", "admin"], fromState: ["admin"] },
  "district.list": { own: ["coordinator", "press", "viewer", "admin"], fromState: [] },
  "district.create": { own: ["admin"], fromState: [] },
  "member.read": {
    own: ["editor", "approver", "manager", "reader", "coordinator", "press", "viewer", "admin"],
    fromState: ["coordinator", "admin"],
  },
  "member.manage": { own: ["manager", "admin"], fromState: ["admin"] },
  "deputy.manage": { own: ["manager", "admin"], fromState: ["admin"] },
  /** Who is away and who stands in: the people of the association only, never the state. */
  "absence.read": {
    own: ["editor", "approver", "manager", "reader", "coordinator", "press", "viewer", "admin"],
    fromState: [],
  },
  "absence.report": {
    own: ["editor", "approver", "manager", "coordinator", "press", "admin"],
    fromState: ["coordinator"],
  },
  /** What a colleague's handover sheet says beside what it finds itself; whoever stands in may write it too. */
  "handover.write": { own: ["manager", "admin"], fromState: [] },
  "channel.manage": { own: ["manager", "admin"], fromState: ["admin"] },
  /** Who is told where nobody would be there, and arranges help: each for their own side of it, as the verbs hold. */
  "coverage.manage": { own: ["manager", "admin", "coordinator"], fromState: ["coordinator", "admin"] },
  "post.read": {
    own: ["editor", "approver", "manager", "reader"],
    fromState: ["coordinator", "press", "viewer"],
  },
  "post.readInternal": { own: ["editor", "approver", "manager", "reader"], fromState: [] },
  "post.write": { own: ["editor", "approver", "manager"], fromState: [] },
  "post.comment": { own: ["editor", "approver", "manager", "reader"], fromState: [] },
  "risk.lower": { own: ["approver", "manager"], fromState: [] },
  "approval.decide": {
    own: ["editor", "approver", "manager", "press", "coordinator"],
    fromState: ["press", "coordinator"],
  },
  "approval.rules": { own: ["manager", "admin"], fromState: ["admin"] },
  /** The planned minutes of a district as sums, never those of a person. */
  "budget.read": { own: ["manager"], fromState: ["coordinator"] },
  "budget.manage": { own: ["manager"], fromState: [] },
  "post.import": { own: ["editor", "manager"], fromState: [] },
  "post.export": { own: ["editor", "approver", "manager", "reader"], fromState: [] },
  "media.read": {
    own: ["editor", "approver", "manager", "reader", "coordinator", "press", "viewer", "admin"],
    fromState: [],
  },
  "media.write": { own: ["editor", "approver", "manager", "coordinator"], fromState: [] },
  "checklist.read": {
    own: ["editor", "approver", "manager", "reader", "coordinator", "press", "viewer", "admin"],
    fromState: [],
  },
  "checklist.write": { own: ["admin"], fromState: [] },
  "audit.read": { own: ["manager", "admin", "coordinator"], fromState: ["admin"] },
  /** What the record says about one post: beside the whole, those who may read what is internal to it. */
  "audit.readOfPost": {
    own: ["editor", "approver", "manager", "reader", "coordinator", "admin"],
    fromState: ["admin"],
  },
  /** The state sees states of days, never names: the verb holds that. */
  "coverage.read": {
    own: ["editor", "approver", "manager", "reader", "coordinator", "press", "viewer", "admin"],
    fromState: ["coordinator", "press", "viewer", "admin"],
  },
  "coverage.readAll": { own: ["coordinator", "press", "viewer", "admin"], fromState: [] },
  "accessCheck.read": {
    own: ["editor", "approver", "manager", "reader"],
    fromState: ["coordinator", "admin"],
  },
  "accessCheck.write": { own: ["editor", "approver", "manager"], fromState: [] },
  "operations.manage": { own: ["admin"], fromState: [] },
  "stateCalendar.read": { own: ["coordinator", "press", "viewer"], fromState: [] },
} as const satisfies Record<string, { own: readonly Role[]; fromState: readonly Role[] }>;

export type Permission = keyof typeof policy;

/** The part of a person's membership that rights depend on. */
export type Standing = {
  associationId: string;
  parentId: string | null;
  kind: AssociationKind;
  roles: readonly Role[];
};

/** Where a thing belongs: its association and that association's parent, if it has one. */
export type Place = { associationId: string; parentId: string | null };

/** Whether somebody with these memberships has the permission in that place. Pure; the server asks it on every request. */
export function can(standings: readonly Standing[], permission: Permission, place: Place): boolean {
  const allowed: { own: readonly Role[]; fromState: readonly Role[] } = policy[permission];
  return standings.some((standing) => {
    if (standing.associationId === place.associationId) return meets(standing.roles, allowed.own);
    if (standing.associationId === place.parentId) return meets(standing.roles, allowed.fromState);
    return false;
  });
}

function meets(held: readonly Role[], wanted: readonly Role[]): boolean {
  return held.some((role) => wanted.includes(role));
}
