import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OperationsView } from "@/components/operations/operations-view";
import { pageTitle } from "@/components/shell/page-title";
import { makeQueryClient } from "@/lib/api/query-client";
import { serverQueries } from "@/lib/api/server/prefetch";
import { currentWorkspace } from "@/lib/api/server/workspace";

type Props = { params: Promise<{ association: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { association } = await currentWorkspace((await params).association);
  const t = await getTranslations("jobs");
  return { title: pageTitle({ view: t("title"), association: association.shortName }) };
}

export default async function OperationsPage({ params }: Props) {
  const { association } = await currentWorkspace((await params).association);
  const [cache, queries] = [makeQueryClient(), await serverQueries()];
  const input = { associationId: association.id };
  await cache.prefetchQuery(queries.jobs.listFailedJobs.queryOptions({ input }));
  return (
    <HydrationBoundary state={dehydrate(cache)}>
      <OperationsView />
    </HydrationBoundary>
  );
}
