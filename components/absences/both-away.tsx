"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { QuietPeriodDialog } from "@/components/posts/quiet-period-dialog";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import type { AbsenceOutcome } from "@/lib/absences/contract";

type Props = { place: AbsenceOutcome; onOtherDays: () => void; onHelp: (address: string) => void };

/** The hard case: nobody would be left. What can be done stands right there, and saving is still possible. */
export function BothAway({ place, onOtherDays, onHelp }: Props) {
  const t = useTranslations("absences.preview");
  const [isQuiet, setQuiet] = useState(false);
  const { associationId, associationName: name, associationSlug: slug, cover, gapDays } = place;
  const first = gapDays[0];
  const last = gapDays.at(-1);
  const dutyName = useTranslations("common.duties");
  const format = useFormatter();
  const missing = cover.filter(({ stretches }) => stretches.some(({ holder }) => holder === null));
  const duties = format.list(missing.map(({ duty }) => dutyName(duty)));
  return (
    <Callout
      tone="warn"
      title={t("bothTitle")}
      actions={
        <>
          <Button onClick={onOtherDays}>{t("otherDays")}</Button>
          <Button onClick={() => onHelp(`/${slug}/absences#coverage`)}>{t("askForHelp")}</Button>
          {first && last ? <Button onClick={() => setQuiet(true)}>{t("quietPeriod")}</Button> : null}
        </>
      }
    >
      {t("both", { association: name, duties })}
      {isQuiet && first && last ? (
        <QuietPeriodDialog
          place={{ associationId, name, slug }}
          days={{ from: first, to: last }}
          onClose={() => setQuiet(false)}
        />
      ) : null}
    </Callout>
  );
}
