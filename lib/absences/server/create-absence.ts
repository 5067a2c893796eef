import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import type { Period } from "@/lib/coverage/rules-team";
import { changeAbsences } from "./change-absences";
import { savedOf } from "./internal";
import { putAbsence } from "./put-absence";

/**
 * Enters an absence of one's own, in all associations at once, and asks the deputies it needs. One that overlaps or
 * touches another becomes one with it. @throws AppError RULE as `refusalOfAbsence` says
 */
export async function createAbsence(ctx: Ctx, period: Period) {
  const { personId } = ctx.me;
  return savedOf(
    await changeAbsences(ctx, {
      personId,
      kind: "absences.created",
      write: (inner) => putAbsence(inner, { personId, period, kind: "planned" }),
    }),
  );
}
