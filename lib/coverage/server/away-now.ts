import "server-only";
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { absences } from "@/db/schema/absences";
import { coverAgreements } from "@/db/schema/coverage";
import { memberships } from "@/db/schema/people";
import { todayIn } from "@/lib/time/zones";

/**
 * A column beside a person: the associations in which somebody else is away today and this person might have their duty,
 * as a member or as somebody of an association that helps out. Nearly always empty, and then nothing more is asked.
 */
export function awayNow(personId: SQLWrapper, now: Date): SQL<string[]> {
  const today = todayIn(now);
  const own = sql`select own.association_id from ${memberships} as own
    where own.person_id = ${personId} and own.ended_at is null`;
  return sql<string[]>`array(
    select distinct m.association_id
    from ${absences} as a join ${memberships} as m on m.person_id = a.person_id and m.ended_at is null
    where a.cancelled_at is null and a.starts_on <= ${today} and a.ends_on >= ${today}
      and a.person_id <> ${personId}
      and (m.association_id in (${own}) or m.association_id in (
        select c.association_id from ${coverAgreements} as c
        where c.helper_id in (${own}) and c.agreed_at is not null and c.ended_at is null)))`;
}
