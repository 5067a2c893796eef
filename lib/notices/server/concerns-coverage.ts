import "server-only";
import { and, arrayOverlaps, eq, exists, inArray, isNull, or, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { Role } from "@/db/enums";
import { associations } from "@/db/schema/associations";
import { coverAgreements } from "@/db/schema/coverage";
import { notices } from "@/db/schema/notices";
import { memberships } from "@/db/schema/people";
import { policy } from "@/lib/access/policy";
import type { Day } from "@/lib/time/days";
import { kindsAbout } from "../rules";

const { own, fromState } = policy["coverage.manage"];
const held = (roles: readonly Role[]) => arrayOverlaps(memberships.roles, [...roles]);
const isHelp = eq(notices.kind, "help.proposed");

/**
 * Whether a notice is about the coverage of an association that its reader looks after, there or from its state; of help
 * that was proposed also those who look after whoever would help. A gap is told until it is over. Needs `associations`
 * joined.
 */
export function concernsCoverage(db: Db, today: Day) {
  const helpers = db
    .select({ id: coverAgreements.helperId })
    .from(coverAgreements)
    .where(and(eq(coverAgreements.associationId, notices.associationId), isNull(coverAgreements.endedAt)));
  const allowed = db
    .select({ one: sql`1` })
    .from(memberships)
    .where(
      and(
        eq(memberships.personId, notices.personId),
        isNull(memberships.endedAt),
        or(
          and(eq(memberships.associationId, notices.associationId), held(own)),
          and(eq(memberships.associationId, associations.parentId), held(fromState)),
          and(isHelp, inArray(memberships.associationId, helpers), held(own)),
        ),
      ),
    );
  const isOver = sql`coalesce(${notices.detail} ->> 'to' < ${today}, false)`;
  return and(inArray(notices.kind, kindsAbout("association")), sql`not ${isOver}`, exists(allowed));
}

/**
 * The slug under which its reader finds what a notice is about. Whoever is asked to help another association cannot enter
 * that one, and finds it in their own. Needs `associations` joined.
 */
export const slugForReader = sql<string>`case when ${isHelp} then coalesce((
  select helper.slug from ${coverAgreements} as c
  join ${associations} as helper on helper.id = c.helper_id
  join ${memberships} as m on m.association_id = helper.id and m.person_id = ${notices.personId} and m.ended_at is null
  where c.association_id = ${notices.associationId} and c.ended_at is null and not exists (
    select 1 from ${memberships} as known
    where known.person_id = ${notices.personId} and known.ended_at is null
      and known.association_id in (${associations.id}, ${associations.parentId}))
  order by helper.slug limit 1), ${associations.slug}) else ${associations.slug} end`;
