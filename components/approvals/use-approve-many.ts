"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useUndoDecisions } from "@/components/approvals/use-undo-decisions";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { DecisionCard } from "@/lib/approvals/contract";

export type Refused = { roundId: string; title: string; reason: string };

/** Approves several posts of class A at once: one notice with one undo for all, and each refused one with its reason. */
export function useApproveMany() {
  const t = useTranslations("approvals.decide.bulk");
  const hint = useTranslations("approvals.decide.done")("hint");
  const { association } = useWorkspace();
  const undo = useUndoDecisions();
  const say = useNotify();
  const why = useRefusalText();
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const { mutateAsync, isPending } = useMutation(
    orpc.approvals.approveMany.mutationOptions({ meta: { touches: ["approvals"] } }),
  );
  const approve = async (cards: readonly DecisionCard[]): Promise<void> => {
    const rounds = cards.map(({ associationId, roundId, contentHash }) => ({
      associationId,
      roundId,
      contentHash,
    }));
    try {
      const { results } = await mutateAsync({ associationId: association.id, rounds });
      const of = (roundId: string) => cards.find((card) => card.roundId === roundId);
      const done = results.flatMap(({ roundId, decisionId }) => {
        const card = of(roundId);
        return card && decisionId
          ? [{ roundId, decisionId, associationId: card.associationId, title: card.title }]
          : [];
      });
      setRefused(
        results.flatMap(({ roundId, refused: reason }) =>
          reason ? [{ roundId, title: of(roundId)?.title ?? "", reason: why(reason) }] : [],
        ),
      );
      if (done.length > 0) {
        say(t("done", { count: done.length }), {
          about: "bulk",
          description: hint,
          undo: () => void undo(done),
        });
      }
    } catch (error) {
      say(t("refusedTitle", { count: cards.length }), {
        tone: "error",
        about: "bulk",
        description: why(error),
      });
    }
  };
  return { approve, isPending, refused, dismiss: () => setRefused([]) };
}
