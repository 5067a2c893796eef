import "server-only";
import { addHours } from "date-fns";

/** When a session used now ends if nobody uses it again: eight hours. */
export function idleEnd(now: Date): Date {
  return addHours(now, 8);
}
