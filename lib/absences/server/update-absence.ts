import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import type { Period } from "@/lib/coverage/rules-team";
import { AppError, notFound } from "@/lib/errors";
import { changeAbsences } from "./change-absences";
import { findMyAbsence } from "./find-my-absence";
import { savedOf } from "./internal";
import { putAbsence } from "./put-absence";

type Input = Period & { absenceId: string; expectedRevision: number };

/**
 * Gives an absence of one's own other days: whoever stands in is asked again where it grows.
 * @throws AppError RULE as `refusalOfAbsence` says; CONFLICT (`current`) where it was changed meanwhile
 */
export async function updateAbsence(ctx: Ctx, { absenceId, expectedRevision, ...period }: Input) {
  const { personId } = ctx.me;
  return savedOf(
    await changeAbsences(ctx, {
      personId,
      kind: "absences.updated",
      write: async (inner) => {
        const current = await findMyAbsence(inner, absenceId);
        if (current.cancelledAt) throw notFound();
        if (current.revision !== expectedRevision) {
          throw new AppError("CONFLICT", "changedMeanwhile", { current: savedOf(current) });
        }
        return putAbsence(inner, { personId, period, kind: current.kind, absenceId });
      },
    }),
  );
}
