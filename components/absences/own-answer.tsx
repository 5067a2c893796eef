"use client";

import { FileText } from "lucide-react";
import { useTranslations } from "next-intl";
import { handoverAddress } from "@/components/absences/handover-address";
import { useAnswerStandIn } from "@/components/absences/use-answer-stand-in";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { useWorkspace } from "@/components/workspace/workspace";
import type { ColleagueAbsence, StandInRequest } from "@/lib/absences/contract";

type Props = { absence: ColleagueAbsence; request: StandInRequest };

/** What whoever has answered can still do: read the handover, or say the other thing. */
export function OwnAnswer({ absence, request: { id, answer: given } }: Props) {
  const t = useTranslations("absences.asked");
  const { association } = useWorkspace();
  const { answer, pending } = useAnswerStandIn({ absence, requestId: id });
  const { name } = absence;
  const other = given === "accepted" ? "declined" : "accepted";
  const action = t(other === "accepted" ? "nowAccept" : "nowDecline");
  return (
    <div className="flex flex-wrap gap-2 print:hidden">
      {given === "accepted" ? (
        <LinkButton
          size="sm"
          href={handoverAddress(association.slug, absence.id)}
          aria-label={t("for", { action: t("handover"), name })}
        >
          <FileText aria-hidden />
          {t("handover")}
        </LinkButton>
      ) : null}
      <Button
        size="sm"
        variant="ghost"
        pending={pending !== null}
        onClick={() => answer(other)}
        aria-label={t("for", { action, name })}
      >
        {action}
      </Button>
    </div>
  );
}
