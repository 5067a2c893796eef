import { districtRoles, duties } from "@/db/enums";
import { type Random, randomFrom } from "@/db/seed/demo/random";
import { addDays, type Day, daysBetween, isWeekend } from "@/lib/time/days";
import type { Away, Helper, Team } from "./rules-team";
import { helperOf, type Sketch, teamOf } from "./testing";

type Size = {
  people: [number, number];
  /** Absences of one person, at most. */
  absences: number;
  from: Day;
  /** Days from `from` on in which absences begin. */
  days: number;
  /** The longest absence, in days after its first. */
  longest: number;
};

/** Six days around the turn of a year, so that most of what can meet does. */
const small: Size = { people: [1, 6], absences: 2, from: "2026-12-28", days: 8, longest: 4 };

/** A district like those there are, with what somebody enters for eight weeks. */
const usual: Size = { people: [6, 10], absences: 3, from: "2026-11-30", days: 56, longest: 14 };

/** The days to ask about. */
export const smallDays = workingDays(small);
export const usualDays = workingDays(usual);

/** An organisation by chance: the same for the same seed. */
export function smallTeam(seed: string): Team {
  return teamBy(randomFrom(seed), small);
}

export function usualTeam(seed: string): Team {
  return teamBy(randomFrom(seed), usual);
}

function workingDays({ from, days }: Size): Day[] {
  return daysBetween(from, addDays(from, days - 1)).filter((day) => !isWeekend(day));
}

function teamBy(random: Random, size: Size): Team {
  const count = random.between(...size.people);
  const names = ["Änne", "Bert", "Cem", "Dora", "Emil", "Fee", "Gül", "Hans", "Ida", "Jo"].slice(0, count);
  const helpers = ["neighbour", "state"].filter(() => random.chance(0.4));
  return teamOf(
    peopleBy(random, names, size),
    random.shuffle(helpers).map((id) => helperBy(random, id, size, names)),
  );
}

function helperBy(random: Random, id: string, size: Size, names: string[]): Helper {
  const prefix = id.slice(0, 1);
  // Some are people of the team itself: whoever works in two districts.
  const people = Object.entries(peopleBy(random, ["Zoe", "Öz", "Ole"], size)).map(([name, sketch]) => {
    const personId = random.chance(0.2) ? `person ${random.pick(names)}` : `person ${prefix} ${name}`;
    const roles = id === "state" ? [random.pick(["coordinator", "press"] as const)] : sketch.roles;
    return [`${prefix} ${name}`, { ...sketch, personId, ...(roles ? { roles } : {}) }] as const;
  });
  const agreed = duties.filter(() => random.chance(0.7));
  return helperOf(id, Object.fromEntries(people.slice(0, random.between(0, 3))), agreed);
}

function peopleBy(random: Random, names: string[], size: Size): Record<string, Sketch> {
  // Where nobody has more than one deputy, chains are long.
  const most = random.pick([1, 2, 3]);
  // "gone" has left, and stands in lists of deputies nevertheless.
  const others = (name: string) => random.shuffle([...names, "gone"]).filter((one) => one !== name);
  const some = (name: string) => others(name).slice(0, random.chance(0.7) ? most : random.between(0, most));
  const share = random.pick([0.3, 0.6, 1]);
  // Many want to be away at the same time.
  const holiday = random.between(-size.longest, size.days - 1);
  const sketchOf = (name: string): Sketch => ({
    roles: districtRoles.filter(() => random.chance(0.4)),
    editing: some(name),
    approving: some(name),
    away: Array.from({ length: random.chance(share) ? random.between(1, size.absences) : 0 }, () =>
      absenceBy(random, size, random.chance(0.5) ? holiday : null, random.chance(0.3) ? some(name) : []),
    ),
  });
  return Object.fromEntries(names.map((name) => [name, sketchOf(name)]));
}

function absenceBy(random: Random, size: Size, holiday: number | null, declinedBy: string[]): Away {
  const { from, days, longest } = size;
  const startsOn = addDays(from, holiday ?? random.between(-longest, days - 1));
  const endsOn = addDays(startsOn, random.between(0, longest));
  const startsAtNoon = random.chance(0.3);
  const endsAtNoon = random.chance(0.3) && (startsOn < endsOn || !startsAtNoon);
  return { startsOn, startsAtNoon, endsOn, endsAtNoon, declinedBy };
}
