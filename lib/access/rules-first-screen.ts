import type { Role } from "@/db/enums";
import type { MeDto } from "./contract";

type Membership = Pick<MeDto["memberships"][number], "slug" | "kind" | "roles">;

/** Nobody starts on an empty dashboard: the first screen follows from the roles, district work before state views. */
export function firstScreen(memberships: readonly Membership[]): string {
  const district = memberships.find((own) => own.kind === "district");
  if (district) return `/${district.slug}/week`;
  const [state] = memberships;
  return state ? `/${state.slug}/${stateScreen(state.roles)}` : "/account";
}

function stateScreen(roles: readonly Role[]): string {
  if (roles.includes("admin")) return "districts";
  return roles.includes("viewer") && roles.length === 1 ? "state-calendar" : "districts";
}
