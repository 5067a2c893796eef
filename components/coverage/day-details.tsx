"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { duties } from "@/db/enums";
import type { Coverage, CoveredDay } from "@/lib/coverage/contract";
import { formatDayLong } from "@/lib/time/format";

type Holder = CoveredDay["editing"]["holders"][number];
type Props = { day: CoveredDay; holidays: Coverage["holidays"]; named: boolean };

/** Who has which duty on a day, for whom and through whom; without names only how it stands. */
export function DayDetails({ day, holidays, named }: Props) {
  const t = useTranslations("coverage");
  const locale = useLocale();
  const format = useFormatter();
  const here = holidays.filter(({ startsOn, endsOn }) => startsOn <= day.day && day.day <= endsOn);
  const sentenceOf = ({ name, forName }: Holder) =>
    forName === null ? name : t("day.standIn", { name, principal: forName });
  return (
    <div className="flex flex-col gap-2.5 text-sm">
      <h3 className="text-sm">{formatDayLong(day.day, locale)}</h3>
      {here.length > 0 ? <p className="text-ink-2">{format.list(here.map(({ name }) => name))}</p> : null}
      <dl className="flex flex-col gap-2.5">
        {duties.map((duty) => {
          const { state, holders, helperName } = day[duty];
          return (
            <div key={duty}>
              <dt className="font-medium">
                {t(`day.duties.${duty}`)}: <span className="font-normal">{t(`states.${state}`)}</span>
              </dt>
              {named && holders.length === 0 && helperName === null ? (
                <dd className="text-ink-2">{t("day.nobody")}</dd>
              ) : null}
              {holders.map((holder) => (
                <dd key={`${holder.name} ${holder.forName} ${holder.via}`}>
                  {sentenceOf(holder)}
                  {holder.via.length > 0 ? (
                    <span className="block text-xs text-ink-2">
                      {t("day.via", { names: format.list(holder.via) })}
                    </span>
                  ) : null}
                </dd>
              ))}
              {helperName === null ? null : (
                <dd className="text-ink-2">{t("day.helper", { name: helperName })}</dd>
              )}
            </div>
          );
        })}
      </dl>
      {day.fourEyes ? null : <p className="text-amber-ink">{t("day.fourEyes")}</p>}
    </div>
  );
}
