import "server-only";
import { type Duty, duties } from "@/db/enums";
import { coverageOf } from "@/lib/coverage/rules-coverage";
import type { Team, TeamMember } from "@/lib/coverage/rules-team";
import { hasDuty } from "@/lib/members/rules";
import type { Day } from "@/lib/time/days";
import type { WorkCalendar } from "@/lib/time/working-time";
import { stretchesOf, workingDaysOf } from "../rules";
import type { AbsenceRow } from "./internal";

/** Who is asked to stand in during an absence, as the plan stands; `uncovered` where nobody has a duty on some day. */
export type Asked = {
  absence: AbsenceRow;
  principal: TeamMember;
  deputies: Map<string, Duty[]>;
  uncovered: boolean;
};

type When = { calendar: WorkCalendar; today: Day };

/** Whom an absence asks, for the days of it that are still to come. */
export function askedFor(team: Team, absence: AbsenceRow, { calendar, today }: When): Asked[] {
  const principal = team.members.find(({ personId }) => personId === absence.personId);
  if (!principal) return [];
  const startsOn = absence.startsOn < today ? today : absence.startsOn;
  const days = coverageOf(team, workingDaysOf({ startsOn, endsOn: absence.endsOn }, calendar));
  const known = new Set(team.members.map(({ membershipId }) => membershipId));
  const deputies = new Map<string, Duty[]>();
  let uncovered = false;
  for (const duty of duties.filter((one) => hasDuty(principal.roles, one))) {
    for (const { holderIds } of stretchesOf(days, duty, principal.membershipId)) {
      if (holderIds.length === 0) uncovered = true;
      for (const id of holderIds.filter((one) => known.has(one))) {
        deputies.set(id, [...new Set([...(deputies.get(id) ?? []), duty])]);
      }
    }
  }
  return [{ absence, principal, deputies, uncovered }];
}
