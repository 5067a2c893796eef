import "server-only";
import { signedIn } from "@/lib/api/server/procedure";
import { streamEvents } from "./stream-events";

export const live = {
  streamEvents: signedIn.live.streamEvents.handler(({ context, input, signal }) =>
    streamEvents({ ...context.ctx, ...context.live }, { ...input, signal }),
  ),
};
