import "server-only";
import { loadDemo as loadDemoData } from "@/db/seed/load-demo";
import { claimSetup } from "./claim-setup";
import type { BaseCtx } from "./context";
import { inTransaction } from "./in-transaction";

/** Fills an installation without any association with the example one. @throws AppError RULE `alreadySetUp` */
export async function loadDemo(outer: BaseCtx): Promise<{ ok: true }> {
  return inTransaction(outer, async (ctx) => {
    await claimSetup(ctx);
    await loadDemoData(ctx.db, ctx.now);
    return { ok: true };
  });
}
