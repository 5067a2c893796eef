import { duties } from "@/db/enums";
import { countTeam } from "@/lib/members/rules";
import type { Team } from "./rules-team";

/** What no dates can mend: too few who edit, or nobody second who decides. */
export const setUpGaps = ["twoEditors", "secondDecider"] as const;
export type SetUpGap = (typeof setUpGaps)[number];

/** What a team lacks before any absence can be covered. */
export function setUpGapsOf({ members }: Team): SetUpGap[] {
  const { editors, deciders } = countTeam(
    members.map(({ roles, deputies }) => ({
      roles,
      deputies: duties.map((duty) => ({ duty, deputyIds: deputies[duty] })),
    })),
  );
  return setUpGaps.filter((gap) => (gap === "twoEditors" ? editors : deciders) < 2);
}
