"use client";

import { useTranslations } from "next-intl";
import { DistrictName, DistrictTeamLink } from "@/components/associations/district-links";
import type { Region } from "@/components/associations/regions";
import { SetUpState } from "@/components/associations/set-up-state";
import { DistrictCoverage } from "@/components/coverage/district-coverage";
import { useDistrictCoverage } from "@/components/coverage/use-district-coverage";
import type { DistrictLine } from "@/lib/associations/contract";

/** The districts by region as cards; for phones. */
export function DistrictCards({ regions }: { regions: readonly Region[] }) {
  const t = useTranslations("associations.districts");
  return (
    <div className="flex flex-col gap-5">
      {regions.map((region) => (
        <section key={region.label ?? ""} aria-label={region.label ?? t("noRegion")}>
          <h2 className="mb-2 text-base">
            {region.label ?? t("noRegion")}{" "}
            <span className="text-sm font-normal text-ink-2">
              {t("count", { count: region.districts.length })}
            </span>
          </h2>
          <ul className="flex flex-col gap-2">
            {region.districts.map((district) => (
              <DistrictCard key={district.id} district={district} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function DistrictCard({ district }: { district: DistrictLine }) {
  const t = useTranslations("associations.districts");
  const coverage = useDistrictCoverage();
  const counts: [string, number][] = [
    [t("people"), district.people],
    [t("openInvitations"), district.openInvitations],
    [t("channels"), district.channels],
  ];
  return (
    <li className="flex flex-col gap-2 rounded-lg border border-line bg-surface p-3 text-sm">
      <div className="flex items-start justify-between gap-3">
        <h3 className="min-w-0 text-base">
          <DistrictName district={district} />
        </h3>
        <DistrictTeamLink district={district} />
      </div>
      {district.town ? <p className="text-ink-2">{district.town}</p> : null}
      <SetUpState missing={district.missing} />
      {coverage ? (
        <DistrictCoverage from={coverage.from} today={coverage.today} weeks={coverage.weeksOf(district.id)} />
      ) : null}
      <dl className="flex flex-wrap gap-x-4 text-ink-2">
        {counts.map(([label, value]) => (
          <div key={label} className="flex gap-1">
            <dt>{label}:</dt>
            <dd className="text-ink tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
