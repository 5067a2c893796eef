"use client";

import { useTranslations } from "next-intl";
import { BothAway } from "@/components/absences/both-away";
import { PreviewPlace } from "@/components/absences/preview-place";
import { PreviewSpoken } from "@/components/absences/preview-spoken";
import { useDaysText } from "@/components/absences/use-days-text";
import type { Preview } from "@/components/absences/use-preview";
import { Skeleton } from "@/components/ui/skeleton";
import { useWorkspace } from "@/components/workspace/workspace";
import { sameDays } from "@/lib/absences/rules";
import type { Period } from "@/lib/coverage/rules-team";

type Props = { preview: Preview; draft: Period; onOtherDays: () => void; onHelp: (address: string) => void };

/** What the chosen days mean, association by association, before anything is saved. */
export function AbsencePreview({ preview: { data, isError }, draft, onOtherDays, onHelp }: Props) {
  const t = useTranslations("absences.preview");
  const days = useDaysText(useWorkspace().today);
  if (!data) {
    if (isError) return <p className="text-sm text-ink-2">{t("failed")}</p>;
    return (
      <div>
        <p className="sr-only">{t("loading")}</p>
        <Skeleton className="h-28" />
      </div>
    );
  }
  const alone = data.places.filter(({ bothAway }) => bothAway);
  return (
    <section aria-label={t("title")} className="flex flex-col gap-3">
      <PreviewSpoken places={data.places} />
      {alone.map((place) => (
        <BothAway key={place.associationId} place={place} onOtherDays={onOtherDays} onHelp={onHelp} />
      ))}
      <h3 className="text-base">{t("title")}</h3>
      {sameDays(data.merged, draft) ? null : (
        <p className="text-sm font-medium">{t("merged", { days: days(data.merged) })}</p>
      )}
      {data.places.map((place) => (
        <PreviewPlace key={place.associationId} place={place} named={data.places.length > 1} />
      ))}
    </section>
  );
}
