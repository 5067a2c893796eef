"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { partsOf } from "@/components/ui/parts-of";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { ApprovalRules } from "@/lib/approvals/contract";

type Change = { rules: ApprovalRules; before: ApprovalRules; expectedRevision: number };

/** Saves the rules and offers the ones before; where somebody else was faster, theirs arrive below what was typed. */
export function useSaveRules(): { save: (change: Change) => Promise<boolean>; isSaving: boolean } {
  const t = useTranslations("approvalPanel.rules");
  const { association } = useWorkspace();
  const notify = useNotify();
  const why = useRefusalText();
  const cache = useQueryClient();
  const associationId = association.id;
  const queryKey = orpc.approvals.getApprovalRules.queryKey({ input: { associationId } });
  const about = `approval-rules-${associationId}`;
  const { mutateAsync, isPending } = useMutation(
    orpc.approvals.updateApprovalRules.mutationOptions({ meta: { touches: ["approvals", "audit"] } }),
  );

  async function write(rules: ApprovalRules, expectedRevision: number) {
    try {
      const after = await mutateAsync({ associationId, expectedRevision, ...rules });
      cache.setQueryData(queryKey, after);
      return after;
    } catch (error) {
      const isConflict = partsOf(error).code === "CONFLICT";
      if (isConflict) await cache.invalidateQueries({ queryKey });
      notify(isConflict ? t("conflict") : why(error), { about, tone: "error" });
      return null;
    }
  }

  async function save({ rules, before, expectedRevision }: Change): Promise<boolean> {
    const after = await write(rules, expectedRevision);
    if (!after) return false;
    const undo = async () => {
      const back = await write(before, after.revision);
      if (back) notify(t("undone"), { about });
    };
    notify(t("saved"), { about, description: t("running"), undo: () => void undo() });
    return true;
  }

  return { save, isSaving: isPending };
}
