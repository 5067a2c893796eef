import "server-only";
import { type Duty, duties } from "@/db/enums";
import { coverageOf } from "@/lib/coverage/rules-coverage";
import type { Team, TeamMember } from "@/lib/coverage/rules-team";
import { hasDuty } from "@/lib/members/rules";
import type { WorkCalendar } from "@/lib/time/working-time";
import type { MyAbsence } from "../contract";
import { stretchesOf, workingDaysOf } from "../rules";

type Cover = MyAbsence["places"][number]["cover"];
type When = { startsOn: string; endsOn: string };
type Input = {
  team: Team;
  member: TeamMember;
  when: When;
  calendar: WorkCalendar;
  helperNames: Map<string, string>;
};

/** Who has each duty of a member on the working days of a period, with names. */
export function coverOf({ team, member, when, calendar, helperNames }: Input): Cover {
  const days = coverageOf(team, workingDaysOf(when, calendar));
  const people = new Map(team.members.map((one) => [one.membershipId, one]));
  const helpers = new Map(
    team.helpers.flatMap(({ members }) => members).map((one) => [one.membershipId, one]),
  );
  return duties
    .filter((duty) => hasDuty(member.roles, duty))
    .map((duty) => ({ duty, stretches: named(duty) }));

  function named(duty: Duty) {
    return stretchesOf(days, duty, member.membershipId).map(({ from, to, holderIds, helperId }) => {
      const names = holderIds.flatMap((id) => people.get(id)?.name ?? helpers.get(id)?.name ?? []);
      const [first] = holderIds;
      const own = first && people.has(first) ? first : null;
      const helperName = helperId ? (helperNames.get(helperId) ?? null) : null;
      return {
        ...{ from, to },
        holder: names.length > 0 ? { membershipId: own, name: names.join(" / "), helperName } : null,
      };
    });
  }
}
