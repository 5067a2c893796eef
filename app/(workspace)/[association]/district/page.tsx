import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DistrictView } from "@/components/coverage/district-view";
import { aheadInput } from "@/components/coverage/weeks-ahead-input";
import { pageTitle } from "@/components/shell/page-title";
import { makeQueryClient } from "@/lib/api/query-client";
import { serverQueries } from "@/lib/api/server/prefetch";
import { currentWorkspace } from "@/lib/api/server/workspace";
import { todayIn } from "@/lib/time/zones";

type Props = { params: Promise<{ association: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { association } = await currentWorkspace((await params).association);
  const t = await getTranslations("coverage.district");
  return { title: pageTitle({ view: t("title"), association: association.shortName }) };
}

export default async function DistrictPage({ params }: Props) {
  const { association } = await currentWorkspace((await params).association);
  if (association.kind === "state") notFound();
  const [cache, queries] = [makeQueryClient(), await serverQueries()];
  const input = { associationId: association.id };
  const ahead = aheadInput(association.id, todayIn(new Date()));
  // What the viewer may not see is left out: a refused prefetch keeps nothing.
  await Promise.all([
    cache.prefetchQuery(queries.coverage.getCoverage.queryOptions({ input })),
    cache.prefetchQuery(queries.coverage.listHelp.queryOptions({ input })),
    cache.prefetchQuery(queries.coverage.listAccessChecks.queryOptions({ input })),
    cache.prefetchQuery(queries.calendar.getCalendar.queryOptions({ input: ahead })),
    cache.prefetchQuery(queries.approvals.listDecisions.queryOptions({ input })),
  ]);
  return (
    <HydrationBoundary state={dehydrate(cache)}>
      <DistrictView />
    </HydrationBoundary>
  );
}
