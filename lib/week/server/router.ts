import "server-only";
import { signedIn } from "@/lib/api/server/procedure";
import { getWeek } from "./get-week";

export const weeks = {
  getWeek: signedIn.weeks.getWeek.handler(({ context, input }) => getWeek(context.ctx, input)),
};
