import { type ApprovalPath, type ApprovalStep, approvalPaths, type RiskClass, riskClasses } from "@/db/enums";
import type { ApprovalRules } from "./contract";

/** The steps of a path in order. A second person; a manager or approver; and then the state's press. */
export const stepsOf: Record<ApprovalPath, readonly ApprovalStep[]> = {
  second: ["second"],
  lead: ["lead"],
  leadAndPress: ["lead", "press"],
};

/**
 * What the product brings, and at the same time the least that any state may ask for: routine by any second person,
 * standard by a manager or approver, sensitive by the press too; decided four working hours before publication, asked
 * for two working days ahead, four for class C.
 */
export const broughtRules: ApprovalRules = {
  paths: { A: "second", B: "lead", C: "leadAndPress" },
  deciderIds: [],
  decisionMinutes: 240,
  leadDays: 2,
  leadDaysC: 4,
  workingHours: Object.fromEntries(
    ["1", "2", "3", "4", "5"].map((weekday) => [weekday, { from: "08:00", to: "16:00" }]),
  ),
};

export type RuleMinimum = Pick<ApprovalRules, "paths" | "decisionMinutes" | "leadDays" | "leadDaysC">;

/** The least a state's row leaves its districts: never less than what the product brings. */
export function minimumOf(state: RuleMinimum | null): RuleMinimum {
  const { paths, decisionMinutes, leadDays, leadDaysC } = broughtRules;
  if (!state) return { paths, decisionMinutes, leadDays, leadDaysC };
  return {
    paths: strictestPaths(paths, state.paths),
    decisionMinutes: state.decisionMinutes,
    leadDays: state.leadDays,
    leadDaysC: state.leadDaysC,
  };
}

/** Rules with the state's minimum laid under them: what was saved before the state asked for more counts as more. */
export function withMinimum(rules: ApprovalRules, minimum: RuleMinimum): ApprovalRules {
  return {
    ...rules,
    paths: strictestPaths(rules.paths, minimum.paths),
    decisionMinutes: Math.max(rules.decisionMinutes, minimum.decisionMinutes),
    leadDays: Math.max(rules.leadDays, minimum.leadDays),
    leadDaysC: Math.max(rules.leadDaysC, minimum.leadDaysC),
  };
}

/** The classes and numbers in which rules ask for less than they must; empty where they may stand. */
export function belowMinimum(rules: ApprovalRules, minimum: RuleMinimum): string[] {
  const classes = riskClasses.filter((one) => isWeaker(rules.paths[one], minimum.paths[one]));
  const numbers = (["decisionMinutes", "leadDays", "leadDaysC"] as const).filter(
    (name) => rules[name] < minimum[name],
  );
  return [...classes, ...numbers];
}

/** The paths a class may take at least: the minimum and everything stricter. */
export function pathsFrom(minimum: ApprovalPath): ApprovalPath[] {
  return approvalPaths.filter((path) => !isWeaker(path, minimum));
}

function strictestPaths(
  a: ApprovalRules["paths"],
  b: ApprovalRules["paths"],
): Record<RiskClass, ApprovalPath> {
  const strictest = (one: RiskClass) => (isWeaker(a[one], b[one]) ? b[one] : a[one]);
  return { A: strictest("A"), B: strictest("B"), C: strictest("C") };
}

function isWeaker(a: ApprovalPath, b: ApprovalPath): boolean {
  return approvalPaths.indexOf(a) < approvalPaths.indexOf(b);
}
