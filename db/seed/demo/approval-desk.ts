import { STATE_KEY } from "@/db/seed/demo/associations";
import { demoPeople } from "@/db/seed/demo/people";
import { broughtRules } from "@/lib/approvals/rules";
import type { Decider, Deciders } from "@/lib/approvals/rules-path";
import { workCalendarOf } from "@/lib/occasions/rules-work-calendar";
import type { WorkCalendar } from "@/lib/time/working-time";

/** How a district approves, and who does; memberships and persons by their keys. */
export interface ApprovalDesk {
  slug: string;
  rules: typeof broughtRules;
  calendar: WorkCalendar;
  deciders: Deciders;
}

/** Districts with rules of their own, stricter than what the product brings; the state has none. */
export const districtRules: Record<string, typeof broughtRules> = {
  uelzen: {
    ...broughtRules,
    paths: { ...broughtRules.paths, A: "lead" },
    leadDays: 3,
    leadDaysC: 5,
    workingHours: { ...broughtRules.workingHours, "5": { from: "08:00", to: "13:00" } },
  },
};

/** The desks of all districts, by slug. */
export function approvalDesks(): Map<string, ApprovalDesk> {
  const { memberships, persons } = demoPeople();
  const names = new Map(persons.map(({ key, name }) => [key, name]));
  const deciders = memberships.map(({ key, associationKey, personKey, roles }) => ({
    associationKey,
    decider: { membershipId: key, personId: personKey, name: names.get(personKey) ?? "", roles, ...there },
  }));
  const teams = Map.groupBy(deciders, ({ associationKey }) => associationKey);
  const teamOf = (slug: string): Decider[] => (teams.get(slug) ?? []).map(({ decider }) => decider);
  const state = teamOf(STATE_KEY);
  return new Map(
    [...teams.keys()].map((slug) => {
      const rules = districtRules[slug] ?? broughtRules;
      const district = teamOf(slug);
      const calendar = workCalendarOf(rules.workingHours, "NI");
      return [slug, { slug, rules, calendar, deciders: { district, state } }];
    }),
  );
}

/** Deputies only decide while somebody is away, which nobody of the demo is. */
const there = { deputyIds: [], awayUntil: null };
