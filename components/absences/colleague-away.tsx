"use client";

import { CalendarX2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { isOn } from "@/components/absences/absence-days";
import { CoverList } from "@/components/absences/cover-list";
import { OwnAnswer } from "@/components/absences/own-answer";
import { RequestAnswers } from "@/components/absences/request-answers";
import { useDaysText } from "@/components/absences/use-days-text";
import { Badge } from "@/components/ui/badge";
import { useWorkspace } from "@/components/workspace/workspace";
import type { ColleagueAbsence } from "@/lib/absences/contract";

/** An absence of a colleague: its days, who stands in, what they said. Never why. */
export function ColleagueAway({ absence }: { absence: ColleagueAbsence }) {
  const t = useTranslations("absences");
  const { today, myMembershipId } = useWorkspace();
  const days = useDaysText(today);
  const own = absence.requests.find(({ deputyId, answer }) => deputyId === myMembershipId && answer !== null);
  return (
    <div className="mt-2 flex flex-col gap-2 not-first-of-type:border-t not-first-of-type:border-line not-first-of-type:pt-2">
      <p className="flex flex-wrap items-center gap-2 text-sm">
        <span>
          <CalendarX2 aria-hidden className="mr-1.5 inline size-4 align-text-bottom text-ink-2" />
          {t("others.away", { days: days(absence) })}
        </span>
        {isOn(absence, today) ? <Badge tone="petrol">{t("mine.now")}</Badge> : null}
      </p>
      <CoverList cover={absence.cover} />
      <RequestAnswers requests={absence.requests} />
      {own ? <OwnAnswer absence={absence} request={own} /> : null}
    </div>
  );
}
