import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { holidays } from "@/db/schema/occasions";
import { referenceHolidays } from "./reference/holidays";

const yearsBack = 3;
const yearsAhead = 5;

/** Brings the shipped holidays up to date at every start: adds what is missing, changes ends that were corrected. */
export async function refreshReference(db: Db, now: Date): Promise<void> {
  const year = now.getUTCFullYear();
  const rows = referenceHolidays(year - yearsBack, year + yearsAhead);
  await db
    .insert(holidays)
    .values(rows)
    .onConflictDoUpdate({
      target: [holidays.federalState, holidays.kind, holidays.startsOn, holidays.name],
      set: { endsOn: sql`excluded.ends_on` },
      setWhere: sql`${holidays.endsOn} <> excluded.ends_on`,
    });
}
