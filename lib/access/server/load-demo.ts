import "server-only";
import { loadDemo as loadDemoData } from "@/db/seed/load-demo";
import { withDemoPictures } from "@/db/seed/with-demo-pictures";
import { claimSetup } from "./claim-setup";
import type { BaseCtx } from "./context";
import { inTransaction } from "./in-transaction";
import { refuseSecondSetup } from "./refuse-second-setup";

/** Fills an installation without any association with the example one. @throws AppError RULE `alreadySetUp` */
export async function loadDemo(
  outer: BaseCtx,
  withPictures: typeof withDemoPictures = withDemoPictures,
): Promise<{ ok: true }> {
  // Anybody may ask: without this look first, every request would draw the pictures.
  await refuseSecondSetup(outer);
  return withPictures((pictures) =>
    inTransaction(outer, async (ctx) => {
      await claimSetup(ctx);
      await loadDemoData(ctx.db, { now: ctx.now, pictures });
      return { ok: true };
    }),
  );
}
