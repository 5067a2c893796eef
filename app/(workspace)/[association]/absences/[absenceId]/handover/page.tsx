import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { HandoverView } from "@/components/handovers/handover-view";
import { pageTitle } from "@/components/shell/page-title";
import { makeQueryClient } from "@/lib/api/query-client";
import { serverQueries } from "@/lib/api/server/prefetch";
import { currentWorkspace } from "@/lib/api/server/workspace";

type Props = { params: Promise<{ association: string; absenceId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { association } = await currentWorkspace((await params).association);
  const t = await getTranslations("handovers");
  return { title: pageTitle({ view: t("title"), association: association.shortName }) };
}

/** The handover sheet of one absence. */
export default async function HandoverPage({ params }: Props) {
  const { association: slug, absenceId } = await params;
  const { association } = await currentWorkspace(slug);
  const [cache, queries] = [makeQueryClient(), await serverQueries()];
  const input = { associationId: association.id, absenceId };
  await cache.prefetchQuery(queries.handovers.getHandover.queryOptions({ input }));
  return (
    <HydrationBoundary state={dehydrate(cache)}>
      <HandoverView absenceId={absenceId} />
    </HydrationBoundary>
  );
}
