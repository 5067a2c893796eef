import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { changeAbsences } from "./change-absences";
import { findMyAbsence } from "./find-my-absence";
import { savedOf } from "./internal";
import { putAbsence } from "./put-absence";

/** Brings a cancelled absence of one's own back, as one with what was entered meanwhile. */
export async function restoreAbsence(ctx: Ctx, { absenceId }: { absenceId: string }) {
  const { personId } = ctx.me;
  return savedOf(
    await changeAbsences(ctx, {
      personId,
      kind: "absences.restored",
      write: async (inner) => {
        const { kind, ...period } = await findMyAbsence(inner, absenceId);
        return putAbsence(inner, { personId, period, kind, absenceId });
      },
    }),
  );
}
