import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SeriesView } from "@/components/series/series-view";
import { pageTitle } from "@/components/shell/page-title";
import { makeQueryClient } from "@/lib/api/query-client";
import { serverQueries } from "@/lib/api/server/prefetch";
import { currentWorkspace } from "@/lib/api/server/workspace";

type Props = { params: Promise<{ association: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { association } = await currentWorkspace((await params).association);
  const t = await getTranslations("series");
  return { title: pageTitle({ view: t("title"), association: association.shortName }) };
}

export default async function SeriesPage({ params }: Props) {
  const { association } = await currentWorkspace((await params).association);
  if (association.kind === "state") redirect(`/${association.slug}/state-calendar`);
  const [cache, queries] = [makeQueryClient(), await serverQueries()];
  const input = { associationId: association.id };
  await cache.prefetchQuery(queries.series.listSeries.queryOptions({ input }));
  return (
    <HydrationBoundary state={dehydrate(cache)}>
      <SeriesView />
    </HydrationBoundary>
  );
}
