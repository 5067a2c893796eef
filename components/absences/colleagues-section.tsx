"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ColleagueLine } from "@/components/absences/colleague-line";
import { ReportDialog } from "@/components/absences/report-dialog";
import { useWorkspace } from "@/components/workspace/workspace";
import type { ColleagueAbsence } from "@/lib/absences/contract";

/** Everybody else of the association: who is away or will be, and for each the way to say that they cannot come. */
export function ColleaguesSection({ absences }: { absences: readonly ColleagueAbsence[] }) {
  const t = useTranslations("absences.others");
  const { association, me } = useWorkspace();
  const [missing, setMissing] = useState<{ id: string; name: string } | null>(null);
  const others = association.colleagues
    .filter(({ active, personId }) => active && personId !== me.personId)
    .map((one) => ({ ...one, absences: absences.filter(({ membershipId }) => membershipId === one.id) }));
  // Whoever is away stands first, the soonest before the others.
  const order = (one: (typeof others)[number]) => one.absences[0]?.startsOn ?? "9999";
  others.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
  return (
    <section aria-labelledby="others-title">
      <h2 id="others-title" className="mb-2 text-base">
        {t("title")}
      </h2>
      {others.length === 0 ? <p className="text-sm text-ink-2">{t("empty")}</p> : null}
      {others.length > 0 ? (
        <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
          {others.map((one) => (
            <ColleagueLine
              key={one.id}
              name={one.name}
              absences={one.absences}
              onReport={() => setMissing({ id: one.id, name: one.name })}
            />
          ))}
        </ul>
      ) : null}
      {missing ? <ReportDialog member={missing} onClose={() => setMissing(null)} /> : null}
    </section>
  );
}
