import { eventIterator } from "@orpc/contract";
import * as z from "zod";
import { endpoint, ok } from "@/lib/api/base";
import { longestMissed } from "./rules";

/** One committed change, by its keys: the receiver asks again for what it may see. */
export const liveEvent = z.object({
  associationId: z.uuid(),
  kind: z.string(),
  subjectId: z.uuid().nullable(),
  /** The membership of whoever says that they are here; nothing else names a person. */
  by: z.uuid().optional(),
  /** The person whom alone it concerns, whichever association they look at. */
  to: z.uuid().optional(),
});
export type LiveEvent = z.infer<typeof liveEvent>;

export const live = {
  /**
   * Server-sent events of one association, as long as the session and the right to read it last. `loadedFor`: the age
   * in milliseconds of what the asker shows; the stream begins with what was changed since.
   */
  streamEvents: endpoint
    .route({ method: "GET", path: "/associations/{associationId}/events" })
    .input(
      z.object({
        associationId: z.uuid(),
        loadedFor: z.coerce.number().min(0).max(longestMissed).optional(),
      }),
    )
    .output(eventIterator(liveEvent)),
  /** Says to the others that somebody has a post open, or no longer. */
  sayHere: endpoint
    .route({ method: "POST", path: "/associations/{associationId}/posts/{postId}/here" })
    .input(z.object({ associationId: z.uuid(), postId: z.uuid(), here: z.boolean() }))
    .output(ok),
};
