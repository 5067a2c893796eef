import * as z from "zod";
import { endpoint, ok } from "@/lib/api/base";

const inAssociation = z.object({ associationId: z.uuid() });

/** Work that nobody does any more: how its kind is called, when and how often it was tried. Nothing of its content. */
const failedJob = z.object({
  id: z.uuid(),
  name: z.string(),
  causedAt: z.iso.datetime(),
  failedAt: z.iso.datetime(),
  attempts: z.number().int(),
  /** The kind of the last failure, such as `DrizzleQueryError ECONNREFUSED`. */
  failure: z.string(),
});
export type FailedJob = z.infer<typeof failedJob>;

export const jobs = {
  /** The newest 200 that were given up, of the state and its districts. */
  listFailedJobs: endpoint
    .route({ method: "GET", path: "/associations/{associationId}/failed-jobs" })
    .input(inAssociation)
    .output(z.object({ jobs: z.array(failedJob) })),
  /** Puts one back into the queue, with all its tries. */
  retryJob: endpoint
    .route({ method: "POST", path: "/associations/{associationId}/failed-jobs/{jobId}/retry" })
    .input(inAssociation.extend({ jobId: z.uuid() }))
    .output(ok),
};
