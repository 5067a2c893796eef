import "server-only";
import { signedIn } from "@/lib/api/server/procedure";
import { listFailedJobs } from "./list-failed-jobs";
import { retryJob } from "./retry-job";

export const jobs = {
  listFailedJobs: signedIn.jobs.listFailedJobs.handler(({ context, input }) =>
    listFailedJobs(context.ctx, input),
  ),
  retryJob: signedIn.jobs.retryJob.handler(({ context, input }) => retryJob(context.ctx, input)),
};
