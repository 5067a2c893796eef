import "server-only";
import { signedIn } from "@/lib/api/server/procedure";
import { getDistrictLoad } from "./get-district-load";
import { getOutlook } from "./get-outlook";
import { listFixedDuties } from "./list-fixed-duties";
import { saveFixedDuties } from "./save-fixed-duties";
import { tryPlan } from "./try-plan";

export const budget = {
  getOutlook: signedIn.budget.getOutlook.handler(({ context, input }) => getOutlook(context.ctx, input)),
  getDistrictLoad: signedIn.budget.getDistrictLoad.handler(({ context, input }) =>
    getDistrictLoad(context.ctx, input),
  ),
  tryPlan: signedIn.budget.tryPlan.handler(({ context, input }) => tryPlan(context.ctx, input)),
  listFixedDuties: signedIn.budget.listFixedDuties.handler(({ context, input }) =>
    listFixedDuties(context.ctx, input),
  ),
  saveFixedDuties: signedIn.budget.saveFixedDuties.handler(({ context, input }) =>
    saveFixedDuties(context.ctx, input),
  ),
};
