"use client";

import { CalendarX2 } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { isOn } from "@/components/absences/absence-days";
import { namesIn } from "@/components/absences/cover-lines";
import { useAbsences } from "@/components/absences/use-absences";
import { formatDay } from "@/lib/time/format";

/** "abwesend bis …, Vertretung: …" beside whoever is away today; nothing for those who may not know. */
export function AwayLine({ membershipId }: { membershipId: string }) {
  const t = useTranslations("absences");
  const format = useFormatter();
  const locale = useLocale();
  const { data } = useAbsences();
  const away = data?.absences.find((one) => one.membershipId === membershipId && isOn(one, data.today));
  if (!away) return null;
  const names = namesIn(away.cover);
  const who = names.length > 0 ? format.list(names) : t("cover.nobody");
  return (
    <p className="flex items-start gap-1.5 text-sm">
      <CalendarX2 aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-2" />
      {t("others.line", { until: formatDay(away.endsOn, locale), who })}
    </p>
  );
}
