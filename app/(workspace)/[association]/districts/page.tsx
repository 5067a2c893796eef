import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DistrictsView } from "@/components/associations/districts-view";
import { pageTitle } from "@/components/shell/page-title";
import { makeQueryClient } from "@/lib/api/query-client";
import { serverQueries } from "@/lib/api/server/prefetch";
import { currentWorkspace } from "@/lib/api/server/workspace";

type Props = { params: Promise<{ association: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { association } = await currentWorkspace((await params).association);
  const t = await getTranslations("associations.districts");
  return { title: pageTitle({ view: t("title"), association: association.shortName }) };
}

export default async function DistrictsPage({ params }: Props) {
  const { association } = await currentWorkspace((await params).association);
  if (association.kind !== "state") notFound();
  const [cache, queries] = [makeQueryClient(), await serverQueries()];
  const input = { associationId: association.id };
  await Promise.all([
    cache.prefetchQuery(queries.associations.listDistricts.queryOptions({ input })),
    cache.prefetchQuery(queries.coverage.listCoverage.queryOptions({ input })),
    cache.prefetchQuery(queries.coverage.listHelp.queryOptions({ input })),
  ]);
  return (
    <HydrationBoundary state={dehydrate(cache)}>
      <DistrictsView />
    </HydrationBoundary>
  );
}
