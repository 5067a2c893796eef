import type { ApprovalStep, DecisionRole, Role } from "@/db/enums";
import { mayStandIn } from "@/lib/members/rules";

/** Somebody who might decide: a membership with what the path needs to know of it. */
export type Decider = {
  membershipId: string;
  personId: string;
  name: string;
  roles: readonly Role[];
  /** Who decides for them while they are away, in order, as memberships. */
  deputyIds: readonly string[];
  /** The last day they are away, or null while they are there. */
  awayUntil: string | null;
};

/**
 * The people of the district and of its state association; `helpers` are those of another association who have the duty
 * of somebody who is away, because nobody of the district is left.
 */
export type Deciders = {
  district: readonly Decider[];
  state: readonly Decider[];
  helpers?: readonly Decider[];
};

/** A place in the chain of a step: who, in which capacity, and for whom they would stand in. */
export type ChainPlace = { decider: Decider; as: DecisionRole; standsInFor: Decider | null };

/** What a chain depends on. `excluded` are persons who may not decide: who wrote it, who decided before. */
export type ChainInput = {
  step: ApprovalStep;
  deciders: Deciders;
  askedId: string | null;
  deciderIds: readonly string[];
  /** Only the district sees the post: of the state's people the press decides on it, nobody else. */
  districtOnly: boolean;
  excluded: readonly string[];
};

/**
 * Who decides in a step, and who after them: the one who is asked, their deputies for approving, the managers, the
 * state's coordinators; in the last step the press. Nobody stands in it twice, nobody who wrote the content at all.
 * Source: the field's rule "approver → deputies → manager → state coordinator".
 */
export function chainOf(input: ChainInput): ChainPlace[] {
  const { deciders, excluded } = input;
  if (input.step === "press") return unique(ofRole(deciders.state, "press"), excluded);
  const asked = askedIn(input);
  const managers = ofRole(deciders.district, "manager");
  const coordinators = input.districtOnly ? [] : ofRole(deciders.state, "coordinator");
  const first = asked ? [place(asked, roleIn(input.step, asked)), ...deputiesOf(asked, deciders)] : [];
  return unique([...first, ...managers, ...coordinators], excluded);
}

/** Those who may be asked first in a step, in the order in which they would be: by the rules, then by name. */
export function candidatesOf(input: Omit<ChainInput, "askedId" | "districtOnly">): Decider[] {
  const { step, deciders, deciderIds, excluded } = input;
  const pool = step === "press" ? deciders.state : deciders.district;
  const able = pool.filter((one) => roleIn(step, one) !== null && !excluded.includes(one.personId));
  const rank = ({ membershipId, roles }: Decider) => {
    const named = deciderIds.indexOf(membershipId);
    if (named >= 0) return named;
    if (roles.includes("approver")) return 1_000;
    return roles.includes("manager") ? 2_000 : 3_000;
  };
  return [...able].sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, "de"));
}

/** The capacity in which somebody decides in a step by their own role; null where none gives it to them. */
export function roleIn(step: ApprovalStep, { roles }: Pick<Decider, "roles">): DecisionRole | null {
  const able = rolesOf[step].find((role) => roles.includes(role));
  return able ?? null;
}

const rolesOf = {
  second: ["approver", "manager", "editor"],
  lead: ["approver", "manager"],
  press: ["press"],
} as const satisfies Record<ApprovalStep, readonly Role[]>;

/** Who is asked: the chosen one while they may decide, otherwise the first who may. */
function askedIn(input: ChainInput): Decider | null {
  const candidates = candidatesOf(input);
  return candidates.find(({ membershipId }) => membershipId === input.askedId) ?? candidates[0] ?? null;
}

function deputiesOf(asked: Decider, { district, helpers = [] }: Deciders): ChainPlace[] {
  return asked.deputyIds.flatMap((id) => {
    const decider = [...district, ...helpers].find(({ membershipId }) => membershipId === id);
    return decider && mayStandIn(decider.roles, "approving")
      ? [{ decider, as: "deputy" as const, standsInFor: asked }]
      : [];
  });
}

function ofRole(people: readonly Decider[], role: "manager" | "coordinator" | "press"): ChainPlace[] {
  const held = people.filter(({ roles }) => roles.includes(role));
  return held.sort((a, b) => a.name.localeCompare(b.name, "de")).map((one) => place(one, role));
}

function place(decider: Decider, as: DecisionRole | null): ChainPlace {
  return { decider, as: as ?? "editor", standsInFor: null };
}

function unique(places: readonly ChainPlace[], excluded: readonly string[]): ChainPlace[] {
  const seen = new Set(excluded);
  return places.filter(({ decider }) => {
    if (seen.has(decider.personId)) return false;
    seen.add(decider.personId);
    return true;
  });
}
