"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { AddedMark } from "@/components/handovers/added-mark";
import { SheetSection } from "@/components/handovers/sheet-section";
import { useSheetWords } from "@/components/handovers/use-sheet-words";
import type { Handover } from "@/lib/handovers/contract";
import { formatTime } from "@/lib/time/format";

/** Places of their series that nobody has filled yet. */
export function SlotsSection({ slots }: Pick<Handover, "slots">) {
  const t = useTranslations("handovers.slots");
  const locale = useLocale();
  const { day } = useSheetWords();
  if (slots.length === 0) return null;
  return (
    <SheetSection title={t("title")}>
      <ul className="text-sm">
        {slots.map(({ seriesId, day: of, title, plannedOn, plannedTime, added }) => (
          <li key={`${seriesId} ${of}`}>
            {plannedTime
              ? t("lineAt", { day: day(plannedOn), time: formatTime(plannedTime, locale), title })
              : t("line", { day: day(plannedOn), title })}
            <AddedMark added={added} />
          </li>
        ))}
      </ul>
    </SheetSection>
  );
}

/** What stood on the sheet and is settled since. */
export function SettledSection({ settled }: Pick<Handover, "settled">) {
  const t = useTranslations("handovers.settled");
  if (settled.length === 0) return null;
  return (
    <SheetSection title={t("title")}>
      <ul className="text-sm text-ink-2">
        {settled.map(({ list, id, title }) => (
          <li key={`${list} ${id}`} className="wrap-anywhere">
            {t("line", { list: t(`lists.${list}`), title })}
          </li>
        ))}
      </ul>
    </SheetSection>
  );
}

/** Who else is there, those who lead first. */
export function TeamSection({ team }: Pick<Handover, "team">) {
  const t = useTranslations("handovers.team");
  const roleName = useTranslations("common.roles");
  const format = useFormatter();
  const { day } = useSheetWords();
  return (
    <SheetSection title={t("title")}>
      {team.length === 0 ? <p className="text-sm text-ink-2">{t("alone")}</p> : null}
      <ul className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-2 print:grid-cols-2 print:gap-y-0">
        {team.map(({ membershipId, name, roles, email, awayUntil }) => (
          <li key={membershipId} className="wrap-anywhere">
            <span className="font-medium">{name}</span>{" "}
            <span className="text-ink-2">
              {format.list(roles.map((role) => roleName(role)))}
              {awayUntil ? ` · ${t("away", { day: day(awayUntil) })}` : null}
            </span>
            {email ? (
              <a href={`mailto:${email}`} className="block underline print:no-underline">
                {email}
              </a>
            ) : null}
          </li>
        ))}
      </ul>
    </SheetSection>
  );
}
