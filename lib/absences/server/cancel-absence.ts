import "server-only";
import { eq, sql } from "drizzle-orm";
import { absences } from "@/db/schema/absences";
import type { Ctx } from "@/lib/access/server/context";
import { notFound } from "@/lib/errors";
import { changeAbsences } from "./change-absences";
import { findMyAbsence } from "./find-my-absence";

/** Takes an absence of one's own back; its row stays for a while, so that this can be undone. */
export async function cancelAbsence(ctx: Ctx, { absenceId }: { absenceId: string }): Promise<{ ok: true }> {
  await changeAbsences(ctx, {
    personId: ctx.me.personId,
    kind: "absences.cancelled",
    write: async (inner) => {
      const { cancelledAt } = await findMyAbsence(inner, absenceId);
      if (cancelledAt) throw notFound();
      const [row] = await inner.db
        .update(absences)
        .set({ cancelledAt: inner.now, updatedAt: inner.now, revision: sql`${absences.revision} + 1` })
        .where(eq(absences.id, absenceId))
        .returning();
      if (!row) throw notFound();
      return row;
    },
  });
  return { ok: true };
}
