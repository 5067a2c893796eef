import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { v7 } from "uuid";
import type { Duty } from "@/db/enums";
import { coverAgreements } from "@/db/schema/coverage";
import { memberships } from "@/db/schema/people";
import { namesOf } from "@/lib/absences/server/names-of";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { ruleBroken } from "@/lib/errors";
import { notify } from "@/lib/notices/server/notify";
import { refusalOfHelp, speaksForHelp } from "../rules-help";
import { happeningsOf, helpKey, placesOf, sidesOf } from "./internal";
import { putAgreement } from "./put-agreement";

type Input = { associationId: string; partnerId: string; as: "helped" | "helper"; duties: Duty[] };

/**
 * Asks another association to help, or offers help, and tells whoever speaks for it. Who speaks for both sides has agreed
 * with that. @throws AppError RULE as `refusalOfHelp` says, `helpNotYours` for whoever speaks for neither
 * side, `helpExists` where it is proposed or agreed already
 */
export async function proposeHelp(outer: Ctx, input: Input): Promise<{ ok: true }> {
  return inTransaction(outer, async (ctx) => {
    const { associationId } = await enter(ctx, input.associationId, "coverage.manage");
    const { partnerId } = input;
    const [helpedId, helperId] =
      input.as === "helped" ? [associationId, partnerId] : [partnerId, associationId];
    const places = await placesOf(ctx, [helpedId, helperId]);
    const duties = [...new Set(input.duties)];
    const refusal = refusalOfHelp({ helped: places.get(helpedId), helper: places.get(helperId), duties });
    if (refusal) throw ruleBroken(refusal);
    const sides = sidesOf(ctx, { associationId: helpedId, helperId });
    const [mine] = sides;
    if (mine === undefined) throw ruleBroken("helpNotYours");
    const other = [helpedId, helperId].find((side) => !sides.includes(side));
    const [row] = await ctx.db
      .insert(coverAgreements)
      .values({
        ...{ id: v7(), associationId: helpedId, helperId, duties, proposedById: ctx.me.personId },
        ...{ createdAt: ctx.now, updatedAt: ctx.now },
      })
      .onConflictDoNothing()
      .returning();
    if (!row) throw ruleBroken("helpExists");
    if (other === undefined) {
      await putAgreement(ctx, row);
      return { ok: true };
    }
    const names = await namesOf(ctx, [mine]);
    await notify(ctx, {
      associationId: helpedId,
      personIds: await speakersOf(ctx, other),
      kind: "help.proposed",
      subjectId: helpedId,
      key: helpKey(row.id),
      // The association and not the person: nobody's name leaves it.
      detail: { actor: names.get(mine)?.name ?? "" },
    });
    for (const happening of happeningsOf(row, "coverage.helpProposed")) await record(ctx, happening);
    return { ok: true };
  });
}

async function speakersOf(ctx: Ctx, associationId: string): Promise<string[]> {
  const rows = await ctx.db
    .select({ personId: memberships.personId, roles: memberships.roles })
    .from(memberships)
    .where(and(eq(memberships.associationId, associationId), isNull(memberships.endedAt)));
  return rows.flatMap(({ personId, roles }) => (speaksForHelp(roles) ? [personId] : []));
}
