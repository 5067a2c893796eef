"use client";

import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import { usePendingAnswers } from "@/components/checks/use-pending-answers";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { Checklist } from "@/lib/checks/contract";
import { type Finding, findingsOf, openBlocking } from "@/lib/checks/rules";
import { caseOf } from "@/lib/checks/rules-case";
import { type Risk, riskOf } from "@/lib/checks/rules-risk";
import type { Post } from "@/lib/posts/contract";

export type ChecksView = {
  /** Undefined until the answers are there. */
  standing: { list: Checklist; findings: Finding[]; open: number; risk: Risk } | undefined;
  failed: boolean;
  retry: () => void;
};

/** The checks of a post as it is being typed, by the same rules that the server goes by. */
export function usePostChecks(post: Post): ChecksView {
  const { today, association } = useWorkspace();
  const calm = useDeferredValue(post);
  const input = { associationId: post.associationId, postId: post.id };
  const { data, isError, refetch } = useQuery(orpc.checks.getPostChecks.queryOptions({ input }));
  const answers = usePendingAnswers(post.id, data);
  const standing = useMemo(() => {
    if (!data) return undefined;
    const { list, risk } = data;
    const media = calm.mediaCards.filter(({ id }) => id in calm.media);
    const known = { channels: association.channels, answers: data.answers, today };
    const findings = findingsOf(list.items, answers, caseOf(calm, media, known));
    const open = openBlocking(findings).length;
    return { list, findings, open, risk: riskOf(findings, risk) };
  }, [data, answers, calm, association.channels, today]);
  return { standing, failed: isError && !data, retry: () => void refetch() };
}
