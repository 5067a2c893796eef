"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { RequestWish } from "@/components/approvals/request-form";
import { useRoundActions } from "@/components/approvals/round-actions";
import { partsOf } from "@/components/ui/parts-of";
import { type Say, useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { orpc } from "@/lib/api/client";
import type { RequestPlan } from "@/lib/approvals/contract";
import type { PostCard } from "@/lib/posts/contract";

type Input = { post: PostCard; say?: Say; onSent: () => void; onOutdated: () => void };
type Request = RequestWish & { plan: RequestPlan; askedId: string | null };

/** Sends a request for approval and offers to withdraw it; what is refused stays in the dialog, newly planned. */
export function useSendRequest({ post, say, onSent, onOutdated }: Input) {
  const t = useTranslations("approvalPanel.request");
  const corner = useNotify();
  const notify = say ?? corner;
  const why = useRefusalText();
  const cache = useQueryClient();
  const [refusal, setRefusal] = useState<string>();
  const place = { associationId: post.associationId, postId: post.id };
  const { withdraw } = useRoundActions(place, say);
  const { mutateAsync, isPending } = useMutation(
    orpc.approvals.requestApproval.mutationOptions({
      meta: { touches: ["approvals", "posts", "calendar", "weeks"] },
    }),
  );
  async function send({ plan, askedId, note, deadlineAt }: Request): Promise<void> {
    setRefusal(undefined);
    const { contentHash } = plan;
    try {
      const after = await mutateAsync({ ...place, contentHash, askedId, note, deadlineAt });
      cache.setQueryData(orpc.approvals.getPostApproval.queryKey({ input: place }), after);
      onSent();
      const [first] = after.chain;
      const { round } = after;
      const text = first ? t("sent", { name: first.name }) : t("sentPlain");
      notify(text, { about: post.id, undo: round ? () => void withdraw(round) : undefined });
    } catch (error) {
      const isOutdated = partsOf(error).code === "CONFLICT";
      setRefusal(isOutdated ? t("changed") : why(error));
      onOutdated();
    }
  }
  return { send, refusal, isSending: isPending };
}
