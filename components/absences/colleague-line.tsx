"use client";

import { UserX } from "lucide-react";
import { useTranslations } from "next-intl";
import { isOn } from "@/components/absences/absence-days";
import { ColleagueAway } from "@/components/absences/colleague-away";
import { AvatarInitials } from "@/components/ui/avatar-initials";
import { Button } from "@/components/ui/button";
import { useWorkspace } from "@/components/workspace/workspace";
import type { ColleagueAbsence } from "@/lib/absences/contract";

type Props = { name: string; absences: readonly ColleagueAbsence[]; onReport: () => void };

/** One colleague with their absences of now and later, and the button for a sudden one. */
export function ColleagueLine({ name, absences, onReport }: Props) {
  const t = useTranslations("absences.others");
  const { can, today } = useWorkspace();
  const isAway = absences.some((one) => isOn(one, today));
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 p-4 break-inside-avoid">
      <div className="flex min-w-56 grow basis-0 gap-3">
        <AvatarInitials name={name} className="mt-0.5" />
        <div className="min-w-0 grow">
          <h3 className="text-base wrap-anywhere">{name}</h3>
          {absences.length === 0 ? <p className="text-sm text-ink-2">{t("nothing")}</p> : null}
          {absences.map((absence) => (
            <ColleagueAway key={absence.id} absence={absence} />
          ))}
        </div>
      </div>
      {can("absence.report") && !isAway ? (
        <Button
          onClick={onReport}
          aria-label={t("reportFor", { name })}
          size="sm"
          className="max-sm:ml-11 print:hidden"
        >
          <UserX aria-hidden />
          {t("report")}
        </Button>
      ) : null}
    </li>
  );
}
