"use client";

import { TriangleAlert } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { askedIn } from "@/components/absences/cover-lines";
import { CoverList } from "@/components/absences/cover-list";
import { runsOf } from "@/components/absences/day-runs";
import { PreviewList } from "@/components/absences/preview-list";
import type { AbsenceOutcome } from "@/lib/absences/contract";
import { formatDay, formatDayRange, formatInstant } from "@/lib/time/format";

/** What the chosen days mean in one association: who is asked, what falls due, when nobody would be there. */
export function PreviewPlace({ place, named }: { place: AbsenceOutcome; named: boolean }) {
  const t = useTranslations("absences.preview");
  const stepName = useTranslations("common.steps");
  const format = useFormatter();
  const locale = useLocale();
  const { cover, posts, approvals, gapDays, holidays } = place;
  const names = askedIn(cover);
  const ranges = (runs: readonly { from: string; to: string }[]) =>
    runs.map(({ from, to }) => formatDayRange(from, to, locale)).join(" · ");
  return (
    <div className="flex flex-col gap-3 rounded-lg border border-line bg-sunken p-3.5 text-sm">
      {named ? <h4 className="text-sm font-semibold">{place.associationName}</h4> : null}
      {names.length > 0 ? (
        <p className="font-medium">{t("asked", { count: names.length, names: format.list(names) })}</p>
      ) : null}
      <CoverList cover={cover} />
      {gapDays.length > 0 ? (
        <p className="flex gap-2 font-medium text-amber-ink">
          <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span>
            {t("gap", { count: gapDays.length })}: {ranges(runsOf(gapDays))}
          </span>
        </p>
      ) : null}
      {posts.length + approvals.length === 0 ? <p className="text-ink-2">{t("quiet")}</p> : null}
      <PreviewList
        title={t("posts", { count: posts.length })}
        items={posts.map(({ id, title, steps, dueOn }) => ({
          id,
          title,
          note: t("post", {
            steps: format.list(steps.map((step) => stepName(step))),
            day: formatDay(dueOn, locale),
          }),
        }))}
      />
      <PreviewList
        title={t("approvals", { count: approvals.length })}
        items={approvals.map(({ roundId, title, deadlineAt }) => ({
          id: roundId,
          title,
          note: t("approval", { deadline: formatInstant(new Date(deadlineAt), locale) }),
        }))}
      />
      {holidays.length > 0 ? (
        <p className="text-ink-2">
          {t("holidays")}: {holidays.map((one) => `${one.name} (${ranges([one])})`).join(", ")}
        </p>
      ) : null}
    </div>
  );
}
