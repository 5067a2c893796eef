"use client";

import { useMutation } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { absenceTouches } from "@/components/absences/absence-touches";
import { askedIn } from "@/components/absences/cover-lines";
import { useDaysText } from "@/components/absences/use-days-text";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import type { AbsencePreview, MyAbsence } from "@/lib/absences/contract";
import { orpc } from "@/lib/api/client";
import type { Period } from "@/lib/coverage/rules-team";

const meta = { touches: absenceTouches };

type Input = { absence?: MyAbsence; preview: AbsencePreview | undefined };

/** Saves an absence of one's own and says what follows. `why` is the sentence of a refusal; nothing is lost then. */
export function useSaveAbsence({ absence, preview }: Input) {
  const t = useTranslations("absences.dialog");
  const format = useFormatter();
  const days = useDaysText(useWorkspace().today);
  const notify = useNotify();
  const why = useRefusalText();
  const creating = useMutation(orpc.absences.createAbsence.mutationOptions({ meta }));
  const updating = useMutation(orpc.absences.updateAbsence.mutationOptions({ meta }));

  async function save(draft: Period): Promise<boolean> {
    try {
      const saved = absence
        ? await updating.mutateAsync({
            ...draft,
            absenceId: absence.id,
            expectedRevision: absence.revision,
          })
        : await creating.mutateAsync(draft);
      const text = t(absence ? "changed" : "saved", { days: days(saved) });
      notify(text, { about: saved.id, description: preview ? follows(preview) : undefined });
      return true;
    } catch {
      return false;
    }
  }

  function follows({ places }: AbsencePreview): string {
    const names = [...new Set(places.flatMap(({ cover }) => askedIn(cover)))];
    if (names.length > 0) return t("isAsked", { count: names.length, names: format.list(names) });
    const isNeeded = places.some(({ cover }) => cover.some(({ stretches }) => stretches.length > 0));
    return t(isNeeded ? "nobodyAsked" : "nothingToCover");
  }

  const error = creating.error ?? updating.error;
  return { save, why: error ? why(error) : null, isPending: creating.isPending || updating.isPending };
}
