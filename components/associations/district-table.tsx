"use client";

import { useTranslations } from "next-intl";
import { DistrictName, DistrictTeamLink, useDistrictRights } from "@/components/associations/district-links";
import type { Region } from "@/components/associations/regions";
import { SetUpState } from "@/components/associations/set-up-state";
import { DistrictCoverage } from "@/components/coverage/district-coverage";
import { useDistrictCoverage } from "@/components/coverage/use-district-coverage";
import { cn } from "@/components/ui/cn";
import { Table, TableCell, TableHead } from "@/components/ui/table";

/** The districts by region, one line each; for wide screens. */
export function DistrictTable({ regions }: { regions: readonly Region[] }) {
  const t = useTranslations("associations.districts");
  const rightsOf = useDistrictRights();
  const number = "text-right tabular-nums";
  const rights = regions.flatMap(({ districts }) => districts.map(({ id }) => rightsOf(id)));
  const coverage = useDistrictCoverage();
  const hasTeam = rights.some((may) => may.team && may.calendar);
  return (
    <Table caption={t("title")}>
      <thead>
        <tr>
          <TableHead>{t("name")}</TableHead>
          <TableHead>{t("town")}</TableHead>
          <TableHead className="text-right">{t("people")}</TableHead>
          <TableHead className="text-right">{t("openInvitations")}</TableHead>
          <TableHead className="text-right">{t("channels")}</TableHead>
          <TableHead>{t("setUp")}</TableHead>
          {coverage ? <TableHead>{t("coverage")}</TableHead> : null}
          {hasTeam ? <TableHead>{t("team")}</TableHead> : null}
        </tr>
      </thead>
      {regions.map((region, index) => (
        <tbody key={region.label ?? ""}>
          <tr>
            <th
              scope="rowgroup"
              colSpan={6 + (hasTeam ? 1 : 0) + (coverage ? 1 : 0)}
              className={cn(
                "border-b border-line bg-paper px-3 py-1.5 text-left text-sm font-semibold",
                index > 0 && "border-t",
              )}
            >
              {region.label ?? t("noRegion")}{" "}
              <span className="font-normal text-ink-2">{t("count", { count: region.districts.length })}</span>
            </th>
          </tr>
          {region.districts.map((district) => (
            <tr key={district.id}>
              <TableCell>
                <DistrictName district={district} />
              </TableCell>
              <TableCell>{district.town}</TableCell>
              <TableCell className={number}>{district.people}</TableCell>
              <TableCell className={number}>{district.openInvitations}</TableCell>
              <TableCell className={number}>{district.channels}</TableCell>
              <TableCell>
                <SetUpState missing={district.missing} />
              </TableCell>
              {coverage ? (
                <TableCell>
                  <DistrictCoverage
                    from={coverage.from}
                    today={coverage.today}
                    weeks={coverage.weeksOf(district.id)}
                  />
                </TableCell>
              ) : null}
              {hasTeam ? (
                <TableCell>
                  <DistrictTeamLink district={district} />
                </TableCell>
              ) : null}
            </tr>
          ))}
        </tbody>
      ))}
    </Table>
  );
}
