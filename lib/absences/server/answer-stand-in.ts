import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { StandInAnswer } from "@/db/enums";
import { absences, standInRequests } from "@/db/schema/absences";
import { memberships } from "@/db/schema/people";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { notFound, ruleBroken } from "@/lib/errors";
import { notify } from "@/lib/notices/server/notify";
import { todayIn } from "@/lib/time/zones";
import { followAbsences } from "./follow-absences";
import { lockPersons } from "./internal";

type Input = { associationId: string; requestId: string; answer: StandInAnswer };

/**
 * Says whether the person who asks stands in, or says it anew: a refusal passes the question on to the next deputy at
 * once. The absent person is told. @throws AppError RULE `standInSettled` where the absence is over or taken back
 */
export function answerStandIn(outer: Ctx, input: Input): Promise<{ ok: true }> {
  return inTransaction(outer, async (ctx) => {
    const { associationId } = await enter(ctx, input.associationId, "absence.read");
    const { request, absence } = await findRequest(ctx, { ...input, associationId });
    await lockPersons(ctx, [absence.personId]);
    if (absence.cancelledAt || absence.endsOn < todayIn(ctx.now)) throw ruleBroken("standInSettled");
    if (request.answer === input.answer) return { ok: true };
    await ctx.db
      .update(standInRequests)
      .set({
        answer: input.answer,
        takenOverAt: input.answer === "declined" ? null : request.takenOverAt,
        updatedAt: ctx.now,
        revision: sql`${standInRequests.revision} + 1`,
      })
      .where(eq(standInRequests.id, request.id));
    const { answer } = input;
    const detail = { actor: ctx.me.name, from: absence.startsOn, to: absence.endsOn, answer };
    await notify(ctx, {
      ...{ associationId, subjectId: absence.id, personIds: [absence.personId], detail },
      kind: "absence.answered",
      key: `answered:${request.id}:${request.revision}`,
    });
    await followAbsences(ctx, associationId);
    await record(ctx, { associationId, kind: "absences.answered", subjectId: absence.id });
    return { ok: true };
  });
}

/** A request to the very person who asks; anybody else's does not exist. */
async function findRequest(ctx: Ctx, { associationId, requestId }: Input) {
  const [found] = await ctx.db
    .select({ request: standInRequests, absence: absences })
    .from(standInRequests)
    .innerJoin(absences, eq(absences.id, standInRequests.absenceId))
    .innerJoin(memberships, eq(memberships.id, standInRequests.deputyId))
    .where(
      and(
        eq(standInRequests.associationId, associationId),
        eq(standInRequests.id, requestId),
        eq(memberships.personId, ctx.me.personId),
      ),
    );
  if (!found) throw notFound();
  return found;
}
