import "server-only";
import { and, eq } from "drizzle-orm";
import { absences } from "@/db/schema/absences";
import type { Ctx } from "@/lib/access/server/context";
import { notFound } from "@/lib/errors";
import type { AbsenceRow } from "./internal";

/** An absence of the person who asks, cancelled or not; of anybody else's there is none. */
export async function findMyAbsence(ctx: Ctx, absenceId: string): Promise<AbsenceRow> {
  const [row] = await ctx.db
    .select()
    .from(absences)
    .where(and(eq(absences.id, absenceId), eq(absences.personId, ctx.me.personId)));
  if (!row) throw notFound();
  return row;
}
