import "server-only";
import { signedIn } from "@/lib/api/server/procedure";
import { changeSlot } from "./change-slot";
import { createSeries } from "./create-series";
import { deleteSeries } from "./delete-series";
import { endSeries } from "./end-series";
import { fillSlot } from "./fill-slot";
import { getSeries } from "./get-series";
import { listSeries } from "./list-series";
import { restoreSeries } from "./restore-series";
import { skipSlot } from "./skip-slot";
import { swapSlots } from "./swap-slots";
import { unskipSlot } from "./unskip-slot";
import { updateSeries } from "./update-series";

export const series = {
  listSeries: signedIn.series.listSeries.handler(({ context, input }) => listSeries(context.ctx, input)),
  getSeries: signedIn.series.getSeries.handler(({ context, input }) => getSeries(context.ctx, input)),
  createSeries: signedIn.series.createSeries.handler(({ context, input }) =>
    createSeries(context.ctx, input),
  ),
  updateSeries: signedIn.series.updateSeries.handler(({ context, input }) =>
    updateSeries(context.ctx, input),
  ),
  endSeries: signedIn.series.endSeries.handler(({ context, input }) => endSeries(context.ctx, input)),
  deleteSeries: signedIn.series.deleteSeries.handler(({ context, input }) =>
    deleteSeries(context.ctx, input),
  ),
  restoreSeries: signedIn.series.restoreSeries.handler(({ context, input }) =>
    restoreSeries(context.ctx, input),
  ),
  fillSlot: signedIn.series.fillSlot.handler(({ context, input }) => fillSlot(context.ctx, input)),
  skipSlot: signedIn.series.skipSlot.handler(({ context, input }) => skipSlot(context.ctx, input)),
  unskipSlot: signedIn.series.unskipSlot.handler(({ context, input }) => unskipSlot(context.ctx, input)),
  changeSlot: signedIn.series.changeSlot.handler(({ context, input }) => changeSlot(context.ctx, input)),
  swapSlots: signedIn.series.swapSlots.handler(({ context, input }) => swapSlots(context.ctx, input)),
};
