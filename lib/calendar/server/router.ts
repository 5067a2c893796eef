import "server-only";
import { signedIn } from "@/lib/api/server/procedure";
import { getCalendar } from "./get-calendar";
import { getStateCalendar } from "./get-state-calendar";

export const calendar = {
  getCalendar: signedIn.calendar.getCalendar.handler(({ context, input }) => getCalendar(context.ctx, input)),
  getStateCalendar: signedIn.calendar.getStateCalendar.handler(({ context, input }) =>
    getStateCalendar(context.ctx, input),
  ),
};
