import "server-only";
import { eq, inArray } from "drizzle-orm";
import type { Db } from "@/db/client";
import { approvalRules } from "@/db/schema/approvals";
import { associations } from "@/db/schema/associations";
import { workCalendarOf } from "@/lib/occasions/rules-work-calendar";
import { defaultWorkingHours, type WorkCalendar } from "@/lib/time/working-time";

/** When some associations work: the hours they gave themselves, less the public holidays of their federal state. */
export async function workCalendars(db: Db, ids: readonly string[]): Promise<Map<string, WorkCalendar>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({
      id: associations.id,
      federalState: associations.federalState,
      hours: approvalRules.workingHours,
    })
    .from(associations)
    .leftJoin(approvalRules, eq(approvalRules.associationId, associations.id))
    .where(inArray(associations.id, [...ids]));
  return new Map(
    rows.map(({ id, federalState, hours }) => [
      id,
      workCalendarOf(hours ?? defaultWorkingHours, federalState),
    ]),
  );
}
