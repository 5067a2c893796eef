"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import type { AbsenceOutcome } from "@/lib/absences/contract";

type Props = { place: AbsenceOutcome; onOtherDays: () => void; onHelp: (address: string) => void };

/** The hard case: nobody would be left. What can be done stands right there, and saving is still possible. */
export function BothAway({ place, onOtherDays, onHelp }: Props) {
  const t = useTranslations("absences.preview");
  const dutyName = useTranslations("common.duties");
  const format = useFormatter();
  const missing = place.cover.filter(({ stretches }) => stretches.some(({ holder }) => holder === null));
  const duties = format.list(missing.map(({ duty }) => dutyName(duty)));
  return (
    <Callout
      tone="warn"
      title={t("bothTitle")}
      actions={
        <>
          <Button onClick={onOtherDays}>{t("otherDays")}</Button>
          <Button onClick={() => onHelp(`/${place.associationSlug}/absences#coverage`)}>
            {t("askForHelp")}
          </Button>
        </>
      }
    >
      {t("both", { association: place.associationName, duties })}
    </Callout>
  );
}
