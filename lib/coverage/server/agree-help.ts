import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { ruleBroken } from "@/lib/errors";
import { lockHelp, waitingFor } from "./internal";
import { putAgreement } from "./put-agreement";

type Input = { associationId: string; helpId: string };

/** Says yes for the side that did not propose it; twice is once. @throws AppError RULE `helpNotYours` */
export async function agreeHelp(outer: Ctx, input: Input): Promise<{ ok: true }> {
  return inTransaction(outer, async (ctx) => {
    const { associationId } = await enter(ctx, input.associationId, "coverage.manage");
    const row = await lockHelp(ctx, { ...input, associationId });
    if (row.agreedAt) return { ok: true };
    if ((await waitingFor(ctx, [row])).get(row.id) !== "me") throw ruleBroken("helpNotYours");
    await putAgreement(ctx, row);
    return { ok: true };
  });
}
