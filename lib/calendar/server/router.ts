import "server-only";
import { signedIn } from "@/lib/api/server/procedure";
import { getCalendar } from "./get-calendar";
import { getStateCalendar } from "./get-state-calendar";
import { listOpenChecks } from "./list-open-checks";

export const calendar = {
  getCalendar: signedIn.calendar.getCalendar.handler(({ context, input }) => getCalendar(context.ctx, input)),
  listOpenChecks: signedIn.calendar.listOpenChecks.handler(({ context, input }) =>
    listOpenChecks(context.ctx, input),
  ),
  getStateCalendar: signedIn.calendar.getStateCalendar.handler(({ context, input }) =>
    getStateCalendar(context.ctx, input),
  ),
};
