import type { Duty, Role } from "@/db/enums";
import type { Day } from "@/lib/time/days";

/** The two halves of a working day: before noon and from noon on, wall time in Europe/Berlin. */
export const halves = ["am", "pm"] as const;
export type Half = (typeof halves)[number];

/** A half of a day: the smallest time somebody is away for. */
export type Moment = { day: Day; half: Half };

/** When somebody is away, both days included: from noon of the first day, or until noon of the last, where it says so. */
export type Period = { startsOn: Day; startsAtNoon: boolean; endsOn: Day; endsAtNoon: boolean };

/** An absence as coverage sees it, with the deputies (as memberships) who said that they cannot stand in then. */
export type Away = Period & { declinedBy: readonly string[] };

/** Somebody of an association, with everything that coverage depends on. Those who have left are not in it. */
export type TeamMember = {
  membershipId: string;
  personId: string;
  name: string;
  roles: readonly Role[];
  /** Memberships of the same association, first deputy first, for each duty. */
  deputies: Readonly<Record<Duty, readonly string[]>>;
  absences: readonly Away[];
};

/**
 * An association that helps out where nobody of the team is left: the neighbour both managers agreed on, or the state.
 * `members` are all of its people; who of them has the duty there can have it here.
 */
export type Helper = { associationId: string; duties: readonly Duty[]; members: readonly TeamMember[] };

/** The people of one association, and who helps them, in order. */
export type Team = { associationId: string; members: readonly TeamMember[]; helpers: readonly Helper[] };
