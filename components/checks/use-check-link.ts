"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { Say } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { client, orpc } from "@/lib/api/client";
import type { Post } from "@/lib/posts/contract";

type Input = { settled: () => Promise<Post>; say: Say };

/** Has the server ask the link, after what is being typed has been saved: it asks what is stored. */
export function useCheckLink({ settled, say }: Input) {
  const t = useTranslations("checks");
  const why = useRefusalText();
  const cache = useQueryClient();
  const { mutate, isPending } = useMutation({
    meta: { touches: ["calendar"] },
    mutationFn: async () => {
      const { associationId, id: postId } = await settled();
      const input = { associationId, postId };
      const checks = await client.checks.checkLink(input);
      cache.setQueryData(orpc.checks.getPostChecks.queryKey({ input }), checks);
      return checks.answers.some(({ link }) => link?.outcome === "answers");
    },
    onSuccess: (fine) =>
      say(t(fine ? "linkChecked" : "linkCheckedBadly"), { tone: fine ? "success" : "warning" }),
    onError: (error) => say(why(error), { tone: "error" }),
  });
  return { checkLink: () => mutate(), isChecking: isPending };
}
