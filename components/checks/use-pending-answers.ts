"use client";

import { useMutationState } from "@tanstack/react-query";
import { useMemo } from "react";
import { useWorkspace } from "@/components/workspace/workspace";
import type { GivenAnswer, PostChecks } from "@/lib/checks/contract";

/** What somebody has just answered and the server has not confirmed. */
export type PendingAnswer = Pick<GivenAnswer, "itemId" | "answer" | "asked" | "note">;

export const answerKey = (postId: string) => ["answerCheck", postId];

const none: readonly GivenAnswer[] = [];

/** The answers of a post with those laid over that are on their way. */
export function usePendingAnswers(postId: string, checks: PostChecks | undefined): readonly GivenAnswer[] {
  const { me } = useWorkspace();
  const pending = useMutationState<PendingAnswer>({
    filters: { mutationKey: answerKey(postId), status: "pending" },
    select: (mutation) => asPending(mutation.state.variables),
  });
  const answers = checks?.answers ?? none;
  return useMemo(() => {
    const at = new Date().toISOString();
    const latest = new Map(pending.map((one) => [one.itemId, one]));
    const laid = [...latest.values()].map((one) => {
      const known = answers.find(({ itemId }) => itemId === one.itemId);
      const base = { listNumber: 0, link: null, revision: known?.revision ?? 0 };
      return { ...base, personName: me.name, at, ...one };
    });
    return [...answers.filter(({ itemId }) => !latest.has(itemId)), ...laid];
  }, [answers, pending, me.name]);
}

/** The mutation cache knows its variables only as unknown; under this key they are ours. */
function asPending(variables: unknown): PendingAnswer {
  return variables as PendingAnswer;
}
