"use client";

import { CalendarX2, HandHelping, Hourglass, TriangleAlert } from "lucide-react";
import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { handoverAddress } from "@/components/absences/handover-address";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { useWorkspace } from "@/components/workspace/workspace";
import type { Duty } from "@/db/enums";
import { formatDay, formatDayRange } from "@/lib/time/format";
import type { Week } from "@/lib/week/contract";
import type { OwnAbsence } from "@/lib/week/contract-parts";

type Props = Pick<Week, "asked" | "standsIn" | "away" | "gaps">;

/** Who asks, for whom I stand in, when I am away, and when nobody is there. */
export function WeekCoverage({ asked, standsIn, away, gaps }: Props) {
  const t = useTranslations("week.coverage");
  const duty = useTranslations("common.duties");
  const locale = useLocale();
  const format = useFormatter();
  const { slug } = useWorkspace().association;
  if (asked.length + standsIn.length + gaps.length === 0 && away === null) return null;
  const names = (duties: readonly Duty[]) => format.list(duties.map((one) => duty(one)));
  return (
    <Card title={t("title")}>
      <ul className="flex flex-col gap-3 text-sm">
        {asked.map(({ id, name, startsOn, endsOn }) => (
          <Line key={id} icon={<HandHelping className="text-amber" />}>
            <p>{t("asked", { name, days: formatDayRange(startsOn, endsOn, locale) })}</p>
            <LinkButton size="sm" href={`/${slug}/absences#asked`} className="mt-1.5">
              {t("answer")}
            </LinkButton>
          </Line>
        ))}
        {standsIn.map(({ membershipId, name, until, duties, openPosts, absenceId }) => (
          <Line key={membershipId} icon={<Hourglass className="text-petrol" />}>
            {t("standsIn", {
              name,
              day: formatDay(until, locale),
              duties: names(duties),
              count: openPosts,
            })}
            {absenceId ? (
              <p>
                <Link
                  href={handoverAddress(slug, absenceId)}
                  className="inline-flex items-center text-petrol underline pointer-coarse:min-h-11"
                >
                  {t("handover")}
                </Link>
              </p>
            ) : null}
          </Line>
        ))}
        {away ? (
          <Line icon={<CalendarX2 className="text-ink-2" />}>
            <Away away={away} />
          </Line>
        ) : null}
        {gaps.map(({ from, to, duties }) => (
          <Line key={from} icon={<TriangleAlert className="text-amber" />}>
            {t("gap", { days: formatDayRange(from, to, locale), duties: names(duties) })}
          </Line>
        ))}
      </ul>
    </Card>
  );
}

function Away({ away }: { away: OwnAbsence }) {
  const t = useTranslations("week.coverage");
  const locale = useLocale();
  const format = useFormatter();
  const names = format.list(away.names);
  const cover =
    away.names.length === 0
      ? t(away.uncovered ? "uncovered" : "noDuties")
      : t(away.uncovered ? "partly" : "covered", { names });
  const days = formatDayRange(away.startsOn, away.endsOn, locale);
  return t(away.running ? "awayNow" : "awaySoon", { days, cover });
}

function Line({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li className="flex items-start gap-2">
      <span aria-hidden className="mt-0.5 shrink-0 [&_svg]:size-4">
        {icon}
      </span>
      <div className="min-w-0 wrap-anywhere">{children}</div>
    </li>
  );
}
