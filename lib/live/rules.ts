import * as z from "zod";

export const liveChannel = "redaktionskreis_live";

/** One committed change, by its keys: the receiver asks again for what it may see. */
export const liveEvent = z.object({
  associationId: z.uuid(),
  kind: z.string(),
  subjectId: z.uuid().nullable(),
});
export type LiveEvent = z.infer<typeof liveEvent>;
