import type { AssociationKind, Role } from "@/db/enums";
import type { MeDto } from "./contract";
import { policy } from "./policy";

const readers: readonly Role[] = policy["post.read"].fromState;

type Place = { slug: string; kind: AssociationKind };
type Membership = Pick<MeDto["memberships"][number], "slug" | "kind" | "roles">;

/** Nobody starts on an empty dashboard: the first screen follows from the roles, district work before state views. */
export function firstScreen(memberships: readonly Membership[]): string {
  const district = memberships.find((own) => own.kind === "district");
  if (district) return `/${district.slug}/week`;
  const [state] = memberships;
  return state ? `/${state.slug}/${stateScreen(state.roles)}` : "/account";
}

/** The first screen of one association; from the state it is the district's plan, for those who may read it. */
export function placeScreen(memberships: readonly Membership[], { slug, kind }: Place): string {
  const own = memberships.filter((membership) => membership.slug === slug);
  if (own.length > 0) return firstScreen(own);
  const reads = memberships.some(({ roles }) => roles.some((role) => readers.includes(role)));
  return kind === "district" && reads ? `/${slug}/calendar` : `/${slug}/team`;
}

function stateScreen(roles: readonly Role[]): string {
  if (roles.includes("admin")) return "districts";
  return roles.includes("viewer") && roles.length === 1 ? "state-calendar" : "districts";
}
