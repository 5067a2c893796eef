import { expect, it } from "vitest";
import { askedOn } from "@/lib/approvals/rules-asked";

const person = (name: string, role: string, deputyNames: string[] = []) => ({
  membershipId: name,
  name,
  roles: [role],
  deputyNames,
});
const people = [
  person("Anne", "editor"),
  person("Zoe", "approver"),
  person("Ove", "approver", ["Henrike"]),
  person("Henrike", "manager"),
  person("Rita", "reader"),
];
const ask = (path: "second" | "lead" | "leadAndPress", deciderIds: string[], among = people) => {
  const asked = askedOn({ path, deciderIds, people: among });
  return asked && [asked.first.name, asked.next?.name ?? null];
};

it("asks in the order of the rules, then approvers by name, then managers, and editors on the second path", () => {
  expect(ask("lead", [])).toEqual(["Ove", "Zoe"]);
  expect(ask("lead", ["Henrike", "Zoe"])).toEqual(["Henrike", "Zoe"]);
  expect(ask("leadAndPress", ["Zoe"])).toEqual(["Zoe", "Ove"]);
  expect(ask("second", ["Anne"])).toEqual(["Anne", "Ove"]);
});

it("passes over those who may not decide, and says where nobody may", () => {
  expect(ask("lead", ["Anne", "Rita"])).toEqual(["Ove", "Zoe"]);
  expect(ask("lead", [], [person("Anne", "editor")])).toBeNull();
  expect(ask("second", [], [person("Anne", "editor")])).toEqual(["Anne", null]);
});

it("names the deputies of whoever is asked", () => {
  expect(askedOn({ path: "lead", deciderIds: [], people })?.first.deputyNames).toEqual(["Henrike"]);
});
