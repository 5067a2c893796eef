"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { client } from "@/lib/api/client";

export type Undoable = { associationId: string; roundId: string; decisionId: string; title: string };

/** Takes decisions back that are not in effect yet, and says what came of it. */
export function useUndoDecisions(): (decisions: readonly Undoable[]) => Promise<void> {
  const t = useTranslations("approvals.decide.done");
  const cache = useQueryClient();
  const why = useRefusalText();
  const say = useNotify();
  return useCallback(
    async (decisions) => {
      const results = await Promise.allSettled(
        decisions.map(({ associationId, decisionId }) =>
          client.approvals.undoDecision({ associationId, decisionId }),
        ),
      );
      await cache.invalidateQueries({ queryKey: [["approvals"]] });
      const [first] = decisions;
      const about = first?.roundId;
      const failed = results.find((result) => result.status === "rejected");
      const undone = results.filter(({ status }) => status === "fulfilled").length;
      if (failed) say(t("undoFailed"), { tone: "error", about, description: why(failed.reason) });
      else if (first && decisions.length === 1) say(t("undone", { title: first.title }), { about });
      else say(t("undoneMany", { count: undone }), { about });
    },
    [cache, say, t, why],
  );
}
