import { coverageOf } from "@/lib/coverage/rules-coverage";
import type { Team } from "@/lib/coverage/rules-team";
import { usualDays, usualTeam } from "@/lib/coverage/testing-random";
import { measure } from "./measure";

/**
 * Coverage of 60 districts for the working days of eight weeks, with 6 to 10 people each, against the least that any
 * answer needs: a look at who is away at each half of each day. Both are pure, in this process.
 */
export async function coverage(rounds: number) {
  const teams = Array.from({ length: 60 }, (_, index) => usualTeam(`district ${index}`));
  const side = (work: (team: Team) => number) => ({
    pid: null,
    ask: async () => ({ bytes: 0, rows: teams.reduce((sum, team) => sum + work(team), 0) }),
  });
  const sides = { product: side((team) => coverageOf(team, usualDays).length), floor: side(looks) };
  return measure(rounds, sides);
}

/** Who is there, by days compared as text; answers how many days were looked at. */
function looks({ members }: Team): number {
  let there = 0;
  for (const day of usualDays) {
    for (const half of ["am", "pm"]) {
      for (const { absences } of members) {
        const away = absences.some((one) => {
          const late = one.startsOn === day && one.startsAtNoon && half === "am";
          const early = one.endsOn === day && one.endsAtNoon && half === "pm";
          return one.startsOn <= day && day <= one.endsOn && !late && !early;
        });
        if (!away) there += 1;
      }
    }
  }
  return there > 0 ? usualDays.length : 0;
}
