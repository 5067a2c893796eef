import { expect, it } from "vitest";
import type { Role } from "@/db/enums";
import { chainOf, type Decider } from "@/lib/approvals/rules-path";

const person = (name: string, roles: Role[], deputyIds: string[] = []): Decider => ({
  membershipId: name,
  personId: `person ${name}`,
  name,
  roles,
  deputyIds,
  awayUntil: null,
});
it("lets deputies follow whoever is asked, in their order, unless they only read", () => {
  const ove = person("Ove", ["approver"], ["Rita", "Anne", "Bert"]);
  const team = [ove, person("Anne", ["editor"]), person("Bert", ["editor"]), person("Rita", ["reader"])];
  const deciders = { district: team, state: [] };
  const chain = chainOf({
    step: "lead",
    deciders,
    askedId: null,
    deciderIds: [],
    districtOnly: false,
    excluded: [],
  });
  expect(chain.map(({ decider, as }) => `${decider.name} ${as}`)).toEqual([
    "Ove approver",
    "Anne deputy",
    "Bert deputy",
  ]);
});
