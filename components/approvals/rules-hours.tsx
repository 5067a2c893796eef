"use client";

import { useLocale, useTranslations } from "next-intl";
import type { Weekday } from "@/components/approvals/rules-draft";
import type { RulesPart } from "@/components/approvals/rules-part";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { Input } from "@/components/ui/input";
import { formatWeekdayLong } from "@/lib/time/format";

const weekdays = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** From when to when is worked on each day of the week, or not at all. */
export function RulesHours({ draft, editable, problems, onChange }: RulesPart) {
  const t = useTranslations("approvalPanel.rules");
  const locale = useLocale();
  const change = (day: Weekday, part: Partial<(typeof draft.hours)[Weekday]>) =>
    onChange({ hours: { ...draft.hours, [day]: { ...draft.hours[day], ...part } } });
  return (
    <Card title={t("hours")}>
      <p className="-mt-2 mb-2 text-sm text-ink-2">{t("hoursText")}</p>
      <ul className="flex flex-col divide-y divide-line">
        {weekdays.map((weekday) => {
          const day = formatWeekdayLong(Number(weekday), locale);
          const { works, from, to } = draft.hours[weekday];
          const input = (edge: "from" | "to", value: string) => (
            <Input
              type="time"
              aria-label={t(edge, { day })}
              aria-invalid={problems[weekday]}
              disabled={!editable}
              value={value}
              onChange={(event) => change(weekday, { [edge]: event.target.value })}
              className="figures w-32"
            />
          );
          return (
            <li key={weekday} className="py-1.5">
              <div className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1">
                <Checkbox
                  label={day}
                  className="w-36"
                  disabled={!editable}
                  checked={works}
                  onChange={(event) => change(weekday, { works: event.target.checked })}
                />
                {works ? (
                  <span className="flex items-center gap-2">
                    {input("from", from)}
                    <span aria-hidden>–</span>
                    {input("to", to)}
                  </span>
                ) : (
                  <span className="text-sm text-ink-2">{t("closed")}</span>
                )}
              </div>
              {problems[weekday] ? (
                <p role="alert" className="text-sm text-red">
                  {t("hoursWrong", { day })}
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
      {problems.hours ? (
        <p role="alert" className="mt-2 text-sm text-red">
          {t("hoursNone")}
        </p>
      ) : null}
    </Card>
  );
}
