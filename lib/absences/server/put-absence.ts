import "server-only";
import { eq, inArray, sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { AbsenceKind } from "@/db/enums";
import { absences } from "@/db/schema/absences";
import type { Ctx } from "@/lib/access/server/context";
import type { Period } from "@/lib/coverage/rules-team";
import { ruleBroken } from "@/lib/errors";
import { joinNotes } from "@/lib/handovers/server/join-notes";
import { todayIn } from "@/lib/time/zones";
import { mergedWith, refusalOfAbsence } from "../rules";
import { type AbsenceRow, absencesOf } from "./internal";

type Put = { personId: string; period: Period; kind: AbsenceKind; absenceId?: string };

/**
 * Writes an absence as one with those it overlaps or touches; `absenceId` is the one that gets other days. The caller
 * holds the person. @throws AppError RULE as `refusalOfAbsence` says
 */
export async function putAbsence(ctx: Ctx, { personId, period, kind, absenceId }: Put): Promise<AbsenceRow> {
  const refusal = refusalOfAbsence(period, todayIn(ctx.now));
  if (refusal) throw ruleBroken(refusal);
  const standing = await absencesOf(ctx, personId);
  const { merged, others } = mergedWith(
    period,
    standing.filter(({ id }) => id !== absenceId),
  );
  const kept = absenceId ?? others[0]?.id;
  const absorbed = others.flatMap(({ id }) => (id === kept ? [] : [id]));
  if (kept && absorbed.length > 0) {
    await joinNotes(ctx, kept, absorbed);
    await ctx.db.delete(absences).where(inArray(absences.id, absorbed));
  }
  const [row] = kept
    ? await ctx.db
        .update(absences)
        .set({ ...merged, cancelledAt: null, updatedAt: ctx.now, revision: sql`${absences.revision} + 1` })
        .where(eq(absences.id, kept))
        .returning()
    : await ctx.db
        .insert(absences)
        .values({
          id: v7(),
          personId,
          kind,
          enteredById: ctx.me.personId,
          ...merged,
          createdAt: ctx.now,
          updatedAt: ctx.now,
        })
        .returning();
  if (!row) throw new Error("an absence was not written");
  return row;
}
