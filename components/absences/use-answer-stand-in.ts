"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useDaysText } from "@/components/absences/use-days-text";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import type { StandInAnswer } from "@/db/enums";
import type { ColleagueAbsence } from "@/lib/absences/contract";
import { orpc } from "@/lib/api/client";

type Input = { absence: ColleagueAbsence; requestId: string };

/** Answers a request to stand in; the answer can be changed as often as the plans do. */
export function useAnswerStandIn({ absence, requestId }: Input) {
  const t = useTranslations("absences.asked");
  const { association, today } = useWorkspace();
  const notify = useNotify();
  const why = useRefusalText();
  const days = useDaysText(today);
  const write = useMutation(
    orpc.absences.answerStandIn.mutationOptions({
      meta: { touches: ["absences", "coverage", "weeks", "approvals", "notices"] },
      onSuccess: (_, { answer }) =>
        notify(t(answer, { name: absence.name, days: days(absence) }), { about: requestId }),
      onError: (error) => notify(t("failed"), { about: requestId, tone: "error", description: why(error) }),
    }),
  );
  const answer = (said: StandInAnswer) =>
    write.mutate({ associationId: association.id, requestId, answer: said });
  return { answer, pending: write.isPending ? write.variables.answer : null };
}
