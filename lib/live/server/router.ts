import "server-only";
import { signedIn } from "@/lib/api/server/procedure";
import { sayHere } from "./say-here";
import { streamEvents } from "./stream-events";

export const live = {
  streamEvents: signedIn.live.streamEvents.handler(({ context, input, signal }) =>
    streamEvents({ ...context.ctx, ...context.live }, { ...input, signal }),
  ),
  sayHere: signedIn.live.sayHere.handler(({ context, input }) => sayHere(context.ctx, input)),
};
