import type { ApprovalRules, ShownRules } from "@/lib/approvals/contract";

const weekdays = ["1", "2", "3", "4", "5", "6", "7"] as const;
export type Weekday = (typeof weekdays)[number];
type Hours = Record<Weekday, { works: boolean; from: string; to: string }>;

/** The rules as they are being typed: numbers as their texts, every weekday with its hours whether worked or not. */
export type RulesDraft = Pick<ApprovalRules, "paths" | "deciderIds"> & {
  decisionHours: string;
  leadDays: string;
  leadDaysC: string;
  hours: Hours;
};

export type NumberName = "decisionHours" | "leadDays" | "leadDaysC";
/** What is wrong with a draft, by field; empty where it may be saved. */
export type DraftProblems = Partial<Record<NumberName | Weekday | "hours", true>>;
type Minimum = ShownRules["minimum"];

/** Rules to be typed on; whoever is not among the people any more is left out of the order. */
export function draftOf({ rules, people }: Pick<ShownRules, "rules" | "people">): RulesDraft {
  const { paths, decisionMinutes, leadDays, leadDaysC, workingHours } = rules;
  const known = new Set(people.map(({ membershipId }) => membershipId));
  const on = (day: Weekday) => {
    const { from, to } = workingHours[day] ?? usual;
    return { works: day in workingHours, from, to };
  };
  return {
    paths,
    deciderIds: rules.deciderIds.filter((id) => known.has(id)),
    decisionHours: String(decisionMinutes / 60),
    leadDays: String(leadDays),
    leadDaysC: String(leadDaysC),
    hours: { 1: on("1"), 2: on("2"), 3: on("3"), 4: on("4"), 5: on("5"), 6: on("6"), 7: on("7") },
  };
}

const usual = { from: "08:00", to: "16:00" };

/** The smallest and the largest number that each field takes; hours in halves. */
export function rangesOf({ decisionMinutes, leadDays, leadDaysC }: Minimum) {
  return {
    decisionHours: { from: decisionMinutes / 60, to: 80 },
    leadDays: { from: leadDays, to: 20 },
    leadDaysC: { from: leadDaysC, to: 20 },
  };
}

/** What is wrong, field by field. */
export function problemsOf(draft: RulesDraft, minimum: Minimum): DraftProblems {
  const ranges = rangesOf(minimum);
  const wrong: DraftProblems = {};
  for (const name of ["decisionHours", "leadDays", "leadDaysC"] as const) {
    const value = numberIn(draft[name]);
    const step = name === "decisionHours" ? 0.5 : 1;
    const fits = value >= ranges[name].from && value <= ranges[name].to && value % step === 0;
    if (!fits) wrong[name] = true;
  }
  for (const day of weekdays) {
    const { works, from, to } = draft.hours[day];
    if (works && !(from !== "" && from < to)) wrong[day] = true;
  }
  if (weekdays.every((day) => !draft.hours[day].works)) wrong.hours = true;
  return wrong;
}

/** The rules of a draft without problems. */
export function rulesOf(draft: RulesDraft): ApprovalRules {
  const open = weekdays.filter((day) => draft.hours[day].works);
  return {
    paths: draft.paths,
    deciderIds: draft.deciderIds,
    decisionMinutes: Math.round(numberIn(draft.decisionHours) * 60),
    leadDays: numberIn(draft.leadDays),
    leadDaysC: numberIn(draft.leadDaysC),
    workingHours: Object.fromEntries(
      open.map((day) => [day, { from: draft.hours[day].from, to: draft.hours[day].to }]),
    ),
  };
}

/** "1,5" is a number too; anything else is none. */
function numberIn(text: string): number {
  const plain = text.trim().replace(",", ".");
  return plain === "" ? Number.NaN : Number(plain);
}

/** What is being typed: the rules it began from, and how they stand in the form. */
export type Typed = { base: RulesDraft; draft: RulesDraft };

/** What was typed, laid over rules that somebody else may have changed meanwhile: theirs stay wherever one typed nothing. */
export function typedOver({ base, draft }: Typed, newest: RulesDraft): RulesDraft {
  const over = <T extends object>(was: T, is: T, now: T): T =>
    Object.fromEntries(
      (Object.keys(now) as (keyof T)[]).map((key) => [
        key,
        JSON.stringify(was[key]) === JSON.stringify(is[key]) ? now[key] : is[key],
      ]),
    ) as T;
  return {
    ...over(base, draft, newest),
    paths: over(base.paths, draft.paths, newest.paths),
    hours: over(base.hours, draft.hours, newest.hours),
  };
}
