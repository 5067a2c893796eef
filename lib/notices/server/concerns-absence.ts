import "server-only";
import { and, type Column, eq, exists, gte, inArray, isNull, or, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { absences } from "@/db/schema/absences";
import { notices } from "@/db/schema/notices";
import { memberships } from "@/db/schema/people";
import type { Day } from "@/lib/time/days";
import { kindsAbout } from "../rules";

/**
 * Whether a notice is about an absence that still stands, of somebody who belongs to the association as its reader does.
 * Who stands in is nobody's question any more when it is over; that it was entered may be read later too.
 */
export function concernsAbsence(db: Db, today: Day) {
  const belongs = (personId: Column) =>
    exists(
      db
        .select({ one: sql`1` })
        .from(memberships)
        .where(
          and(
            eq(memberships.personId, personId),
            eq(memberships.associationId, notices.associationId),
            isNull(memberships.endedAt),
          ),
        ),
    );
  const standing = db
    .select({ one: sql`1` })
    .from(absences)
    .where(
      and(
        eq(absences.id, notices.subjectId),
        isNull(absences.cancelledAt),
        or(eq(notices.kind, "absence.reported"), gte(absences.endsOn, today)),
        belongs(absences.personId),
      ),
    );
  return and(inArray(notices.kind, kindsAbout("absence")), belongs(notices.personId), exists(standing));
}
