"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { v7 } from "uuid";
import { useCreatedNotice } from "@/components/posts/use-created-notice";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { Capture } from "@/lib/posts/rules-capture";
import { sourceFrom } from "@/lib/posts/rules-research";

/**
 * Saves an idea while the field is free for the next one already. It is nobody's yet: writing an idea down is no
 * promise to do it. One that could not be saved stays in a notice, to be sent again.
 */
export function useCapture(): (capture: Capture) => Promise<void> {
  const t = useTranslations("ideas.capture");
  const none = useTranslations("posts.none");
  const { association, today } = useWorkspace();
  const notify = useNotify();
  const why = useRefusalText();
  const sayCreated = useCreatedNotice();
  const { mutateAsync } = useMutation(
    orpc.posts.createPost.mutationOptions({
      // Waiting in silence for a connection would lose the idea with the tab.
      networkMode: "always",
      meta: { touches: ["posts", "calendar", "weeks"] },
    }),
  );
  const save = async (capture: Capture): Promise<void> => {
    const { title, addresses, note } = capture;
    const sources = Object.fromEntries(addresses.map((address) => [v7(), sourceFrom(address, today)]));
    try {
      const post = await mutateAsync({
        associationId: association.id,
        title,
        stage: "idea",
        sources,
        researchNote: note,
      });
      sayCreated(post, { when: none("plannedOn"), opens: false });
    } catch (error) {
      const action = { label: t("again"), onClick: () => void save(capture) };
      notify(t("failed", { title }), { tone: "error", description: why(error), action });
    }
  };
  return save;
}
