import "server-only";
import type { Ctx } from "./context";
import { endAllSessions } from "./end-all-sessions";
import { inTransaction } from "./in-transaction";
import { recordAs } from "./record-as";

/** "Überall abmelden": ends every session of the person who asks, this one included. */
export async function endSessions(outer: Ctx): Promise<{ ok: true }> {
  return inTransaction(outer, async (ctx) => {
    const { personId, standings } = ctx.me;
    await endAllSessions(ctx, personId);
    const associationIds = standings.map((standing) => standing.associationId);
    await recordAs(ctx, { personId, associationIds, kind: "account.signedOutEverywhere" });
    return { ok: true };
  });
}
