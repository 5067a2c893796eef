"use client";

import { Check, FileText, X } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { handoverAddress } from "@/components/absences/handover-address";
import { useAnswerStandIn } from "@/components/absences/use-answer-stand-in";
import { useDaysText } from "@/components/absences/use-days-text";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { useWorkspace } from "@/components/workspace/workspace";
import type { ColleagueAbsence } from "@/lib/absences/contract";

type Props = { absence: ColleagueAbsence; requestId: string };

/** One request to stand in that waits for the viewer: the question, what it is about, two answers. */
export function AskedCard({ absence, requestId }: Props) {
  const t = useTranslations("absences.asked");
  const dutyName = useTranslations("common.duties");
  const format = useFormatter();
  const { association, today } = useWorkspace();
  const days = useDaysText(today);
  const { answer, pending } = useAnswerStandIn({ absence, requestId });
  const { name } = absence;
  const duties = absence.requests.find(({ id }) => id === requestId)?.duties ?? [];
  const list = format.list(duties.map((duty) => dutyName(duty)));
  return (
    <li className="flex flex-col gap-3 rounded-lg border border-amber bg-amber-soft p-4">
      <div>
        <h3 className="text-base wrap-anywhere">{t("question", { name, days: days(absence) })}</h3>
        {duties.length > 0 ? <p className="text-sm">{t("duties", { duties: list })}</p> : null}
        <p className="mt-1 text-sm text-ink-2">{t("until")}</p>
      </div>
      <div className="flex flex-wrap gap-2 print:hidden">
        <Button
          variant="primary"
          pending={pending === "accepted"}
          onClick={() => answer("accepted")}
          aria-label={t("for", { action: t("accept"), name })}
          className="max-sm:grow"
        >
          <Check aria-hidden />
          {t("accept")}
        </Button>
        <Button
          pending={pending === "declined"}
          onClick={() => answer("declined")}
          aria-label={t("for", { action: t("decline"), name })}
          className="max-sm:grow"
        >
          <X aria-hidden />
          {t("decline")}
        </Button>
        <LinkButton
          variant="ghost"
          href={handoverAddress(association.slug, absence.id)}
          aria-label={t("for", { action: t("handover"), name })}
          className="max-sm:grow"
        >
          <FileText aria-hidden />
          {t("handover")}
        </LinkButton>
      </div>
    </li>
  );
}
