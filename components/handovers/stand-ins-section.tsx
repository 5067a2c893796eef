"use client";

import { BookCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { CoverList } from "@/components/absences/cover-list";
import { RequestAnswers } from "@/components/absences/request-answers";
import { SheetSection } from "@/components/handovers/sheet-section";
import { useSheetWords } from "@/components/handovers/use-sheet-words";
import type { Handover } from "@/lib/handovers/contract";

/** Who has which duty on which days, what they said, and who has read the sheet. */
export function StandInsSection({ handover: { absence, requests } }: { handover: Handover }) {
  const t = useTranslations("handovers.standIns");
  const { at } = useSheetWords();
  const open = requests.map((request) => ({ ...request, takenOver: false }));
  return (
    <SheetSection title={t("title")}>
      <CoverList cover={absence.cover} />
      <div className="mt-2 flex flex-col gap-1 text-sm print:mt-1">
        <RequestAnswers requests={open} />
        {requests.flatMap(({ id, name, takenOverAt }) =>
          takenOverAt
            ? [
                <p key={id} className="text-green-ink">
                  <BookCheck aria-hidden className="mr-1 inline size-4 align-text-bottom" />
                  {t("read", { name, when: at(takenOverAt) })}
                </p>,
              ]
            : [],
        )}
      </div>
    </SheetSection>
  );
}
