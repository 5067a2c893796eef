import { expect, it } from "vitest";
import { broughtRules, minimumOf } from "@/lib/approvals/rules";
import { draftOf, problemsOf, rulesOf, typedOver } from "./rules-draft";

const minimum = minimumOf(null);
const shown = { rules: broughtRules, people: [] };

it("gives back the rules it was made from", () => {
  expect(rulesOf(draftOf(shown))).toEqual(broughtRules);
  expect(problemsOf(draftOf(shown), minimum)).toEqual({});
});

it("leaves out of the order who is not there any more", () => {
  const people = [{ membershipId: "a", name: "Ada", roles: ["approver"], deputyNames: [] }];
  const rules = { ...broughtRules, deciderIds: ["gone", "a"] };
  expect(draftOf({ rules, people }).deciderIds).toEqual(["a"]);
});

it("takes half hours with a comma, and nothing below the minimum or between the halves", () => {
  const draft = draftOf(shown);
  expect(rulesOf({ ...draft, decisionHours: "4,5" }).decisionMinutes).toBe(270);
  expect(problemsOf({ ...draft, decisionHours: "4,5" }, minimum)).toEqual({});
  for (const decisionHours of ["3,5", "4,2", "", "viel", "81"])
    expect(problemsOf({ ...draft, decisionHours }, minimum)).toEqual({ decisionHours: true });
  expect(problemsOf({ ...draft, leadDays: "1", leadDaysC: "21" }, minimum)).toEqual({
    leadDays: true,
    leadDaysC: true,
  });
});

it("closes a day, but never all of them, and asks for an end after the beginning", () => {
  const draft = draftOf(shown);
  const closed = { works: false, from: "08:00", to: "16:00" };
  expect(rulesOf({ ...draft, hours: { ...draft.hours, 1: closed } }).workingHours).not.toHaveProperty("1");
  const turned = { works: true, from: "16:00", to: "08:00" };
  expect(problemsOf({ ...draft, hours: { ...draft.hours, 2: turned } }, minimum)).toEqual({ 2: true });
  const none = { 1: closed, 2: closed, 3: closed, 4: closed, 5: closed, 6: closed, 7: closed };
  expect(problemsOf({ ...draft, hours: none }, minimum)).toEqual({ hours: true });
});

it("keeps what somebody else saved meanwhile wherever one typed nothing", () => {
  const base = draftOf(shown);
  const monday = { works: true, from: "09:00", to: "12:00" };
  const mine = { ...base, leadDays: "3", paths: { ...base.paths, A: "lead" as const } };
  const theirs = {
    ...base,
    leadDays: "5",
    leadDaysC: "6",
    paths: { ...base.paths, B: "leadAndPress" as const },
    hours: { ...base.hours, 1: monday },
  };
  expect(typedOver({ base, draft: mine }, theirs)).toEqual({
    ...theirs,
    leadDays: "3",
    paths: { A: "lead", B: "leadAndPress", C: "leadAndPress" },
  });
});
