import { type ApprovalPath, type Role, roles } from "@/db/enums";
import type { ShownRules } from "./contract";
import { stepsOf } from "./rules";
import { candidatesOf, type Decider } from "./rules-path";

type Input = { path: ApprovalPath; deciderIds: readonly string[]; people: ShownRules["people"] };
type Asked = { name: string; deputyNames: readonly string[] };

/**
 * Who would be asked first on a path, by the very rules that the server asks by, and who after them where the first
 * wrote the content. Null where nobody may decide. An absence is not looked at: rules say what is usual.
 */
export function askedOn({ path, deciderIds, people }: Input): { first: Asked; next: Asked | null } | null {
  const step = stepsOf[path][0] ?? "lead";
  const deciders = { district: people.map(toDecider), state: [] };
  const found = candidatesOf({ step, deciders, deciderIds, excluded: [] });
  const [first, next] = found.flatMap(({ membershipId }) => {
    return people.filter((one) => one.membershipId === membershipId);
  });
  return first ? { first, next: next ?? null } : null;
}

function toDecider(person: ShownRules["people"][number]): Decider {
  const { membershipId, name } = person;
  const held: Role[] = roles.filter((role) => person.roles.includes(role));
  return { membershipId, personId: membershipId, name, roles: held, deputyIds: [], awayUntil: null };
}
