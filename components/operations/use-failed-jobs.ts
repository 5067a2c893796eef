"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { client, orpc } from "@/lib/api/client";

/** The work that was given up, and the way to try it again. */
export function useFailedJobs() {
  const t = useTranslations("jobs.failed");
  const { association } = useWorkspace();
  const cache = useQueryClient();
  const notify = useNotify();
  const why = useRefusalText();
  const input = { associationId: association.id };
  const options = orpc.jobs.listFailedJobs.queryOptions({ input });
  const query = useQuery(options);
  const retry = useMutation({
    mutationFn: (jobId: string) => client.jobs.retryJob({ ...input, jobId }),
    onSuccess: () => notify(t("retried")),
    onError: (error) => notify(why(error), { tone: "error" }),
    onSettled: () => cache.invalidateQueries({ queryKey: options.queryKey }),
  });
  return { query, retry };
}
