import { describe, expect, it } from "vitest";
import { duties } from "@/db/enums";
import { addDays, type Day } from "@/lib/time/days";
import { awayUntil, isAway, mergePeriods } from "./rules-away";
import { coverageOf, type DutyCoverage, gapsOf } from "./rules-coverage";
import { deputiesInOrder, dutiesTakenOver, standInFor } from "./rules-stand-in";
import { halves, type Moment, type Period, type Team } from "./rules-team";
import { modelAway, modelDay, modelDeputies, modelStandIn } from "./testing-model";
import { smallDays, smallTeam, usualDays, usualTeam } from "./testing-random";

/** Organisations compared; all 10,000 take eight seconds: COVERAGE_ORGANISATIONS=10000. */
const count = Number(process.env.COVERAGE_ORGANISATIONS ?? 2_000);

const teams = Array.from({ length: count }, (_, index) => smallTeam(`coverage ${index}`));

/** Compared as text, which is quicker than `toEqual`; that one then shows where they differ, with the whole team. */
function same(actual: unknown, expected: unknown, team: Team): void {
  if (JSON.stringify(actual) === JSON.stringify(expected)) return;
  expect(actual, JSON.stringify(team)).toEqual(expected);
}

const momentsOf = (days: readonly Day[]): Moment[] =>
  days.flatMap((day) => halves.map((half) => ({ day, half })));

describe(`on ${count} organisations by chance, the rules say what the model says`, () => {
  it("of each day: its state, who has what through whom, who helps, and four eyes", () => {
    const plain = ({ holders, ...duty }: DutyCoverage) => {
      const texts = holders.map((one) => JSON.stringify(one));
      expect(new Set(texts).size).toBe(texts.length);
      return { ...duty, holders: texts.sort() };
    };
    for (const team of teams) {
      for (const { day, state, fourEyes, ...both } of coverageOf(team, smallDays)) {
        const { editing, approving, ...model } = modelDay(team, day);
        const sorted = (one: typeof editing) => ({ ...one, holders: [...one.holders].sort() });
        const actual = {
          day,
          state,
          fourEyes,
          editing: plain(both.editing),
          approving: plain(both.approving),
        };
        same(actual, { ...model, editing: sorted(editing), approving: sorted(approving) }, team);
      }
    }
  });

  it("of each person at a moment: their deputies in order, their stand-in, and what they have for others", () => {
    const moments = momentsOf(smallDays);
    for (const [index, team] of teams.entries()) {
      const moment = moments[index % moments.length];
      if (!moment) throw new Error("no moment");
      const taken: string[] = [];
      for (const duty of duties) {
        for (const member of team.members) {
          const order = (when?: Moment) =>
            deputiesInOrder(team, member, duty, when).map(({ membershipId }) => membershipId);
          same(order(moment), modelDeputies(team, member, duty, moment), team);
          same(order(), modelDeputies(team, member, duty, null), team);
          const found = standInFor(team, member, duty, moment);
          const plain = found && {
            holder: found.holder.membershipId,
            person: found.holder.personId,
            via: found.via.map(({ membershipId }) => membershipId),
            helperId: found.helperId,
          };
          const model = modelStandIn(team, member, duty, moment);
          same(plain, model, team);
          if (model) taken.push([model.person, duty, member.membershipId, ...model.via].join());
        }
      }
      const people = [...team.members, ...team.helpers.flatMap(({ members }) => members)];
      const said = [...new Set(people.map(({ personId }) => personId))].flatMap((personId) =>
        dutiesTakenOver(team, personId, moment).map(({ duty, principal, via }) =>
          [personId, duty, principal.membershipId, ...via.map(({ membershipId }) => membershipId)].join(),
        ),
      );
      same(said.sort(), taken.sort(), team);
    }
  });

  it("of absences: who is away when, until when, and what overlapping ones are together", () => {
    const everyDay = Array.from({ length: 24 }, (_, index) => addDays("2026-12-20", index));
    const moments = momentsOf(everyDay);
    for (const team of teams) {
      for (const { absences } of team.members.slice(0, 2)) {
        const awayAt = moments.map((moment) => modelAway(absences, moment));
        same(
          moments.map((moment) => isAway(absences, moment)),
          awayAt,
          team,
        );
        same(mergePeriods(absences), runsOf(moments, awayAt), team);
        const run = (moment: Moment) =>
          runsOf(moments, awayAt).find((period) => modelAway([period], moment))?.endsOn ?? null;
        for (const moment of moments.slice(16, 22)) same(awayUntil(absences, moment), run(moment), team);
      }
    }
  });

  it("sees all there is to see: every state, helpers, long chains, missing eyes, gaps that end", () => {
    const days = teams.flatMap((team) => coverageOf(team, smallDays));
    const held = days.flatMap(({ editing, approving }) => [editing, approving]);
    const shares = {
      covered: held.filter(({ state }) => state === "covered").length,
      thin: held.filter(({ state, helperId }) => state === "thin" && helperId === null).length,
      helped: held.filter(({ helperId }) => helperId !== null).length,
      gap: held.filter(({ state }) => state === "gap").length,
    };
    for (const share of Object.values(shares)) expect(share / held.length).toBeGreaterThan(0.03);
    expect(held.some(({ holders }) => holders.some(({ via }) => via.length > 1))).toBe(true);
    expect(days.some(({ fourEyes }) => !fourEyes)).toBe(true);
    const gaps = teams.flatMap((team) => gapsOf(coverageOf(team, smallDays)));
    expect(gaps.filter(({ from, to }) => from < to && to < "2027-01-04").length).toBeGreaterThan(100);
  });
});

it("says the same of districts as large as they are", () => {
  for (let index = 0; index < 3; index += 1) {
    const team = usualTeam(`coverage ${index}`);
    for (const day of coverageOf(team, usualDays.slice(0, 4))) {
      const model = modelDay(team, day.day);
      same([day.state, day.fourEyes], [model.state, model.fourEyes], team);
    }
  }
});

/** The periods that such an answer per half comes from. */
function runsOf(moments: Moment[], away: boolean[]): Period[] {
  const runs: Period[] = [];
  moments.forEach((moment, index) => {
    if (!away[index]) return;
    const last = runs.at(-1);
    if (last && away[index - 1]) {
      last.endsOn = moment.day;
      last.endsAtNoon = moment.half === "am";
    } else {
      const startsAtNoon = moment.half === "pm";
      const endsAtNoon = moment.half === "am";
      runs.push({ startsOn: moment.day, startsAtNoon, endsOn: moment.day, endsAtNoon });
    }
  });
  return runs;
}
