import type { Role } from "@/db/enums";
import type { MeDto } from "./contract";
import { can, type Place } from "./policy";

type Membership = MeDto["memberships"][number];

/** Nobody starts on an empty dashboard: the first screen follows from the roles, district work before state views. */
export function firstScreen(memberships: readonly Pick<Membership, "slug" | "kind" | "roles">[]): string {
  const district = memberships.find((own) => own.kind === "district");
  if (district) return `/${district.slug}/${startsWithDecisions(district.roles) ? "decisions" : "week"}`;
  const [state] = memberships;
  return state ? `/${state.slug}/${stateScreen(state.roles)}` : "/account";
}

/** The first screen of one association; from the state it is the district's plan, for those who may read it. */
export function placeScreen(
  { memberships, standings }: Pick<MeDto, "memberships" | "standings">,
  place: Place & { slug: string },
): string {
  const own = memberships.filter(({ associationId }) => associationId === place.associationId);
  if (own.length > 0) return firstScreen(own);
  return can(standings, "post.read", place) ? `/${place.slug}/calendar` : `/${place.slug}/team`;
}

/** Whether deciding is what somebody mostly does here: the press office, and whoever approves but neither writes nor leads. */
export function startsWithDecisions(roles: readonly Role[]): boolean {
  const does = (role: Role) => roles.includes(role);
  return does("press") || (does("approver") && !does("editor") && !does("manager"));
}

function stateScreen(roles: readonly Role[]): string {
  if (roles.includes("admin")) return "districts";
  if (startsWithDecisions(roles)) return "decisions";
  return roles.includes("viewer") && roles.length === 1 ? "state-calendar" : "districts";
}
