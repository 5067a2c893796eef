import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { memberships } from "@/db/schema/people";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { momentOf } from "@/lib/coverage/rules-away";
import { notFound } from "@/lib/errors";
import { notify } from "@/lib/notices/server/notify";
import { changeAbsences } from "./change-absences";
import { putAbsence } from "./put-absence";

type Input = { associationId: string; memberId: string; until: string };

/**
 * "Ab sofort nicht verfügbar", entered by a colleague, a manager or the state's coordination: from this half of today to
 * the end of a day. The person is told and can correct it. @throws AppError RULE as `refusalOfAbsence` says
 */
export async function reportAbsence(
  ctx: Ctx,
  { associationId, memberId, until }: Input,
): Promise<{ ok: true }> {
  const scope = await enter(ctx, associationId, "absence.report");
  const [member] = await ctx.db
    .select({ personId: memberships.personId })
    .from(memberships)
    .where(
      and(
        eq(memberships.associationId, scope.associationId),
        eq(memberships.id, memberId),
        isNull(memberships.endedAt),
      ),
    );
  if (!member) throw notFound();
  const { personId } = member;
  const { day, half } = momentOf(ctx.now);
  const period = { startsOn: day, startsAtNoon: half === "pm", endsOn: until, endsAtNoon: false };
  await changeAbsences(ctx, {
    personId,
    kind: "absences.reported",
    write: async (inner) => {
      const row = await putAbsence(inner, { personId, period, kind: "sudden" });
      if (personId === inner.me.personId) return row;
      const detail = { actor: inner.me.name, from: row.startsOn, to: row.endsOn };
      const key = `reported:${row.id}:${row.revision}`;
      const about = { associationId: scope.associationId, subjectId: row.id };
      await notify(inner, { ...about, personIds: [personId], kind: "absence.reported", key, detail });
      return row;
    },
  });
  return { ok: true };
}
