"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { Noun } from "@/lib/api/query-client";

const touches: readonly Noun[] = ["handovers", "absences", "weeks", "notices"];

/** "Gelesen und übernommen", which can be taken back for ten seconds. */
export function useTakeOver({ id: absenceId, name }: { id: string; name: string }) {
  const t = useTranslations("handovers.takeOver");
  const { association } = useWorkspace();
  const notify = useNotify();
  const why = useRefusalText();
  const taking = useMutation(orpc.handovers.takeOver.mutationOptions({ meta: { touches } }));
  const undoing = useMutation(orpc.handovers.undoTakeOver.mutationOptions({ meta: { touches } }));
  const input = { associationId: association.id, absenceId };

  async function takeOver() {
    try {
      await taking.mutateAsync(input);
      notify(t("done", { name }), { about: absenceId, undo: () => void undo() });
    } catch (error) {
      notify(t("failed"), { about: absenceId, tone: "error", description: why(error) });
    }
  }

  async function undo() {
    try {
      await undoing.mutateAsync(input);
      notify(t("undone"), { about: absenceId });
    } catch (error) {
      notify(t("undoFailed"), { about: absenceId, tone: "error", description: why(error) });
    }
  }
  return { takeOver, pending: taking.isPending };
}
