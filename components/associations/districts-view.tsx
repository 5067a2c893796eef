"use client";

import { Building2, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { DistrictCards } from "@/components/associations/district-cards";
import { DistrictFilterBar } from "@/components/associations/district-filter-bar";
import { DistrictTable } from "@/components/associations/district-table";
import { toRegions } from "@/components/associations/regions";
import { useDistrictFilter } from "@/components/associations/use-district-filter";
import { useDistricts } from "@/components/associations/use-districts";
import { CoverageLegend } from "@/components/coverage/coverage-legend";
import { HelpCard } from "@/components/coverage/help-card";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";

/** All districts of the state with their set-up state. */
export function DistrictsView() {
  const t = useTranslations("associations.districts");
  const { association, can } = useWorkspace();
  const why = useRefusalText();
  const query = useDistricts();
  const [filter, setFilter] = useDistrictFilter();
  const all = query.data?.districts ?? [];
  const regions = toRegions(all, filter);
  const found = regions.reduce((sum, region) => sum + region.districts.length, 0);
  const gaps = all.filter((one) => one.missing.length > 0).length;
  const create = can("district.create") ? (
    <LinkButton variant="primary" href={`/${association.slug}/districts/new`}>
      <Plus aria-hidden />
      {t("create")}
    </LinkButton>
  ) : null;
  return (
    <div className="mx-auto w-full max-w-6xl">
      <PageHeader
        title={t("title")}
        description={all.length > 0 ? t("countWithGaps", { count: all.length, gaps }) : undefined}
        actions={all.length > 0 ? create : null}
      />
      {query.error && !query.data ? (
        <ErrorState text={t("loadFailed")} next={why(query.error)} onRetry={() => void query.refetch()} />
      ) : null}
      {query.isPending ? <Skeleton className="h-96" /> : null}
      {query.data && all.length === 0 ? (
        <EmptyState
          icon={Building2}
          title={t("emptyTitle")}
          text={create ? t("emptyText") : t("emptyTextReader")}
          action={create}
        />
      ) : null}
      {all.length > 0 ? (
        <>
          <DistrictFilterBar filter={filter} found={found} onChange={setFilter} />
          {found === 0 ? (
            <div className="flex flex-col items-start gap-3 py-6 text-sm">
              <p>{t("nothingFound")}</p>
              <Button onClick={() => setFilter({ text: "", onlyGaps: false })}>{t("reset")}</Button>
            </div>
          ) : (
            <>
              <div className="hidden lg:block">
                <DistrictTable regions={regions} />
              </div>
              <div className="lg:hidden">
                <DistrictCards regions={regions} />
              </div>
              {can("coverage.readAll") ? <CoverageLegend /> : null}
            </>
          )}
        </>
      ) : null}
      {all.length > 0 && can("coverage.read") ? (
        <div className="mt-6 max-w-xl">
          <HelpCard />
        </div>
      ) : null}
    </div>
  );
}
