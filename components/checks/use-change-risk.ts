"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { Say } from "@/components/ui/use-notify";
import type { RiskClass } from "@/db/enums";
import { client, orpc } from "@/lib/api/client";
import type { Post } from "@/lib/posts/contract";

export type RiskWay = "raise" | "lower";
type Change = { from: RiskClass; to: RiskClass; reason: string };
type Input = { post: Pick<Post, "associationId" | "id">; way: RiskWay; onDone: () => void; say: Say };

/** Raises or lowers the risk class of a post; a refusal stays in the dialog, where the reason still stands. */
export function useChangeRisk({ post, way, onDone, say }: Input) {
  const t = useTranslations("checks.risk");
  const cache = useQueryClient();
  const input = { associationId: post.associationId, postId: post.id };
  const { mutate, error, isPending } = useMutation({
    mutationFn: ({ from, to, reason }: Change) => {
      if (way === "raise" && to !== "A") return client.checks.raiseRiskClass({ ...input, to, reason });
      if (way === "lower" && from !== "A" && to !== "C") {
        return client.checks.lowerRiskClass({ ...input, from, to, reason });
      }
      throw new Error(`no way from ${from} to ${to}`);
    },
    onSuccess: (checks, { to }) => {
      cache.setQueryData(orpc.checks.getPostChecks.queryKey({ input }), checks);
      say(t("changed", { class: t(`classes.${to}`) }));
      onDone();
    },
    onError: () => {
      void cache.invalidateQueries({ queryKey: orpc.checks.getPostChecks.queryKey({ input }) });
    },
  });
  return { change: (change: Change) => (isPending ? undefined : mutate(change)), error, isPending };
}
