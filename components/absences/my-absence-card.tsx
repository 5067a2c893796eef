"use client";

import { CalendarX2, FileText, Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { isOn } from "@/components/absences/absence-days";
import { CoverList } from "@/components/absences/cover-list";
import { handoverAddress } from "@/components/absences/handover-address";
import { RequestAnswers } from "@/components/absences/request-answers";
import { useDaysText } from "@/components/absences/use-days-text";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { useWorkspace } from "@/components/workspace/workspace";
import type { MyAbsence } from "@/lib/absences/contract";

type Props = { absence: MyAbsence; cancelling: boolean; onEdit: () => void; onCancel: () => void };

/** An absence of one's own: its days, and in each association who stands in and what they said. */
export function MyAbsenceCard({ absence, cancelling, onEdit, onCancel }: Props) {
  const t = useTranslations("absences.mine");
  const { today } = useWorkspace();
  const days = useDaysText(today)(absence);
  const named = absence.places.length > 1;
  return (
    <li className="flex flex-col gap-3 rounded-lg border border-line bg-surface p-4 break-inside-avoid">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="text-base">{days}</h3>
        {isOn(absence, today) ? <Badge tone="petrol">{t("now")}</Badge> : null}
        {absence.kind === "sudden" ? <Badge>{t("sudden")}</Badge> : null}
      </div>
      {absence.enteredByName ? (
        <p className="text-sm text-ink-2">{t("enteredBy", { name: absence.enteredByName })}</p>
      ) : null}
      {absence.places.map(({ associationId, associationName, associationSlug, cover, requests }) => (
        <div key={associationId} className="flex flex-col gap-2 border-t border-line pt-3">
          {named ? <h4 className="text-sm font-semibold">{associationName}</h4> : null}
          <CoverList cover={cover} />
          <RequestAnswers requests={requests} />
          {cover.length > 0 ? (
            <LinkButton
              variant="ghost"
              size="sm"
              href={handoverAddress(associationSlug, absence.id)}
              aria-label={t("for", {
                action: t("handover"),
                days: named ? `${days}, ${associationName}` : days,
              })}
              className="-ml-2.5 self-start print:hidden"
            >
              <FileText aria-hidden />
              {t("handover")}
            </LinkButton>
          ) : null}
        </div>
      ))}
      <div className="flex flex-wrap gap-2 print:hidden">
        <Button onClick={onEdit} aria-label={t("for", { action: t("edit"), days })}>
          <Pencil aria-hidden />
          {t("edit")}
        </Button>
        <Button pending={cancelling} onClick={onCancel} aria-label={t("for", { action: t("cancel"), days })}>
          <CalendarX2 aria-hidden />
          {t("cancel")}
        </Button>
      </div>
    </li>
  );
}
