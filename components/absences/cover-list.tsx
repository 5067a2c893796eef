"use client";

import { TriangleAlert } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { type Cover, type CoverLine, coverLines } from "@/components/absences/cover-lines";
import { formatDayRange } from "@/lib/time/format";

/** Who stands in, duty by duty: one name for all days, or the days with each name. Nobody is said, never left out. */
export function CoverList({ cover }: { cover: Cover }) {
  const t = useTranslations("absences.cover");
  const dutyName = useTranslations("common.duties");
  const format = useFormatter();
  const lines = coverLines(cover);
  if (lines.length === 0) return <p className="text-sm text-ink-2">{t("none")}</p>;
  return (
    <dl className="grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[max-content_minmax(0,1fr)]">
      {lines.map(({ duties, stretches }) => (
        <div key={duties.join()} className="contents">
          <dt className="text-ink-2 max-sm:not-first:mt-1">
            {format.list(duties.map((duty) => dutyName(duty)))}
          </dt>
          <dd>
            <Stretches stretches={stretches} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Stretches({ stretches }: Pick<CoverLine, "stretches">) {
  const t = useTranslations("absences.cover");
  const locale = useLocale();
  const isWhole = stretches.length === 1;
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-0.5">
      {stretches.map(({ from, to, holder }) => (
        <li key={from} className="wrap-anywhere">
          {isWhole ? null : <span className="text-ink-2">{formatDayRange(from, to, locale)}: </span>}
          {holder ? (
            <span className="font-medium">
              {holder.helperName
                ? t("helper", { name: holder.name, association: holder.helperName })
                : holder.name}
            </span>
          ) : (
            <span className="font-semibold text-amber-ink">
              <TriangleAlert aria-hidden className="mr-1 inline size-4 align-text-bottom" />
              {t("nobody")}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
