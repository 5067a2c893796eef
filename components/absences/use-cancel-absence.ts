"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { absenceTouches } from "@/components/absences/absence-touches";
import { useDaysText } from "@/components/absences/use-days-text";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import type { MyAbsence } from "@/lib/absences/contract";
import { orpc } from "@/lib/api/client";

const meta = { touches: absenceTouches };

/** Takes an absence of one's own back, and offers for ten seconds to enter it again. */
export function useCancelAbsence() {
  const t = useTranslations("absences.mine");
  const days = useDaysText(useWorkspace().today);
  const notify = useNotify();
  const why = useRefusalText();
  const cancelling = useMutation(orpc.absences.cancelAbsence.mutationOptions({ meta }));
  const restoring = useMutation(orpc.absences.restoreAbsence.mutationOptions({ meta }));

  async function cancel(absence: MyAbsence) {
    const { id } = absence;
    const said = { days: days(absence) };
    try {
      await cancelling.mutateAsync({ absenceId: id });
      notify(t("cancelled", said), { about: id, undo: () => void restore(absence) });
    } catch (error) {
      notify(t("cancelFailed", said), { about: id, tone: "error", description: why(error) });
    }
  }

  async function restore({ id, ...absence }: MyAbsence) {
    const said = { days: days(absence) };
    try {
      await restoring.mutateAsync({ absenceId: id });
      notify(t("restored", said), { about: id });
    } catch (error) {
      notify(t("restoreFailed", said), { about: id, tone: "error", description: why(error) });
    }
  }
  return { cancel, pendingId: cancelling.isPending ? cancelling.variables.absenceId : null };
}
