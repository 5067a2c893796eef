import { eventIterator } from "@orpc/contract";
import * as z from "zod";
import { endpoint } from "@/lib/api/base";

/** One committed change, by its keys: the receiver asks again for what it may see. */
export const liveEvent = z.object({
  associationId: z.uuid(),
  kind: z.string(),
  subjectId: z.uuid().nullable(),
});
export type LiveEvent = z.infer<typeof liveEvent>;

export const live = {
  /** Server-sent events of one association, as long as the session and the right to read it last. */
  streamEvents: endpoint
    .route({ method: "GET", path: "/associations/{associationId}/events" })
    .input(z.object({ associationId: z.uuid() }))
    .output(eventIterator(liveEvent)),
};
