"use client";

import { useFormatter, useTranslations } from "next-intl";
import { askedIn } from "@/components/absences/cover-lines";
import type { AbsenceOutcome } from "@/lib/absences/contract";

/** What the chosen days mean in a sentence or two, spoken with each change; the whole of it stands below. */
export function PreviewSpoken({ places }: { places: readonly AbsenceOutcome[] }) {
  const t = useTranslations("absences.preview");
  const format = useFormatter();
  const names = [...new Set(places.flatMap(({ cover }) => askedIn(cover)))];
  const count = (list: (place: AbsenceOutcome) => readonly unknown[]) => places.flatMap(list).length;
  const [gaps, posts] = [count(({ gapDays }) => gapDays), count((place) => place.posts)];
  return (
    <p role="status" className="sr-only">
      {places.some(({ bothAway }) => bothAway) ? `${t("bothTitle")}. ` : null}
      {names.length > 0 ? `${t("asked", { count: names.length, names: format.list(names) })} ` : null}
      {gaps > 0 ? `${t("gap", { count: gaps })}. ` : null}
      {posts > 0 ? `${t("posts", { count: posts })}.` : null}
    </p>
  );
}
