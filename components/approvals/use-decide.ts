"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { Deciding, Given, Refused } from "@/components/approvals/decide-given";
import { useUndoDecisions } from "@/components/approvals/use-undo-decisions";
import { refusalOf } from "@/components/posts/refusal";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { DecisionCase } from "@/lib/approvals/contract";

type Input = { shown: DecisionCase; onDecided: () => void };

/**
 * Decides on exactly what is shown, offers the ten seconds of undo, and goes on. Where somebody else was faster it says
 * so and goes on too; where the post was changed it says so and shows the new version. What was written is never lost:
 * its form is told why it was refused.
 */
export function useDecide({ shown, onDecided }: Input): Deciding {
  const t = useTranslations("approvals.decide.done");
  const cache = useQueryClient();
  const undo = useUndoDecisions();
  const say = useNotify();
  const why = useRefusalText();
  const { association } = useWorkspace();
  const { associationId, roundId, title, contentHash, riskClass } = shown;
  const list = orpc.approvals.listDecisions.queryKey({ input: { associationId: association.id } });
  const { mutateAsync, isPending } = useMutation(
    orpc.approvals.decide.mutationOptions({ meta: { touches: ["approvals"] } }),
  );
  const decide = async (given: Given): Promise<Refused | null> => {
    if (isPending) return null;
    const { kind } = given;
    try {
      const taken = await mutateAsync({ associationId, roundId, contentHash, riskClass, ...given });
      const { decisionId, effectiveAt } = taken;
      cache.setQueryData(list, (before) =>
        before
          ? {
              ...before,
              decisions: before.decisions.map((card) =>
                card.roundId === roundId ? { ...card, pending: { id: decisionId, kind, effectiveAt } } : card,
              ),
            }
          : before,
      );
      const back = { associationId, roundId, decisionId, title };
      say(t(kind, { title }), { about: roundId, description: t("hint"), undo: () => void undo([back]) });
      onDecided();
      return null;
    } catch (error) {
      const refusal = refusalOf(error);
      const reason = refusal.kind === "refused" ? refusal.reason : "";
      if (kind !== "approve") return { why: why(error), isOld: reason === "versionChanged" };
      const tone = reason === "decidedMeanwhile" || reason === "versionChanged" ? "warning" : "error";
      say(t("failed", { title }), { tone, about: roundId, description: why(error) });
      if (reason === "decidedMeanwhile" || reason === "notFound") onDecided();
      return null;
    }
  };
  return { decide, isPending };
}
