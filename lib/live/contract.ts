import { eventIterator } from "@orpc/contract";
import * as z from "zod";
import { endpoint } from "@/lib/api/base";
import { liveEvent } from "./rules";

export const live = {
  /** Server-sent events of one association, as long as the session and the right to read it last. */
  streamEvents: endpoint
    .route({ method: "GET", path: "/associations/{associationId}/events" })
    .input(z.object({ associationId: z.uuid() }))
    .output(eventIterator(liveEvent)),
};
