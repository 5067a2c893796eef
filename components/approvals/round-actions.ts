"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type Say, useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { orpc } from "@/lib/api/client";
import type { Noun } from "@/lib/api/query-client";
import type { PostApproval, Round } from "@/lib/approvals/contract";

const touches: readonly Noun[] = ["approvals", "posts", "calendar", "weeks", "comments"];

type Place = { associationId: string; postId: string };

/** What can be done with a request; each says what happened. `say` shows notices at the foot of an open sheet. */
export function useRoundActions({ associationId, postId }: Place, say?: Say) {
  const t = useTranslations("approvalPanel");
  const corner = useNotify();
  const notify = say ?? corner;
  const why = useRefusalText();
  const cache = useQueryClient();
  const withdrawing = useMutation(orpc.approvals.withdrawRequest.mutationOptions({ meta: { touches } }));
  const hurrying = useMutation(orpc.approvals.requestUrgent.mutationOptions({ meta: { touches } }));
  const confirming = useMutation(orpc.approvals.confirmChanges.mutationOptions({ meta: { touches } }));
  const key = orpc.approvals.getPostApproval.queryKey({ input: { associationId, postId } });

  async function run(work: () => Promise<PostApproval>, done: string): Promise<void> {
    try {
      cache.setQueryData(key, await work());
      notify(done, { about: postId });
    } catch (error) {
      notify(t("failed"), { about: postId, tone: "error", description: why(error) });
    }
  }

  return {
    isPending: withdrawing.isPending || hurrying.isPending || confirming.isPending,
    withdraw: ({ id: roundId }: Pick<Round, "id">) =>
      run(() => withdrawing.mutateAsync({ associationId, roundId }), t("open.withdrawn")),
    hurry: ({ id: roundId }: Pick<Round, "id">, reason: string) =>
      run(() => hurrying.mutateAsync({ associationId, roundId, reason }), t("urgent.done")),
    confirm: (decisionId: string, taken: boolean) =>
      run(
        () => confirming.mutateAsync({ associationId, decisionId, taken }),
        t(taken ? "changes.taken" : "changes.left"),
      ),
  };
}
