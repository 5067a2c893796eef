"use client";

import { useTranslations } from "next-intl";
import { AskedCard } from "@/components/absences/asked-card";
import type { ColleagueAbsence } from "@/lib/absences/contract";

/** What waits for the viewer's answer, at the place that notices and mails lead to. */
export function AskedSection({ absences }: { absences: readonly ColleagueAbsence[] }) {
  const t = useTranslations("absences.asked");
  const asked = absences.flatMap((absence) => (absence.askedMe ? [{ absence, id: absence.askedMe }] : []));
  if (asked.length === 0) return null;
  return (
    <section id="asked" tabIndex={-1} aria-labelledby="asked-title" className="mb-6 scroll-mt-4 outline-none">
      <h2 id="asked-title" className="mb-2 text-base">
        {t("title")}
      </h2>
      <ul className="flex flex-col gap-3">
        {asked.map(({ absence, id }) => (
          <AskedCard key={id} absence={absence} requestId={id} />
        ))}
      </ul>
    </section>
  );
}
