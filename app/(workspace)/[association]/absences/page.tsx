import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AbsencesView } from "@/components/absences/absences-view";
import { pageTitle } from "@/components/shell/page-title";
import { makeQueryClient } from "@/lib/api/query-client";
import { serverQueries } from "@/lib/api/server/prefetch";
import { currentWorkspace } from "@/lib/api/server/workspace";

type Props = { params: Promise<{ association: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { association } = await currentWorkspace((await params).association);
  const t = await getTranslations("absences");
  return { title: pageTitle({ view: t("title"), association: association.shortName }) };
}

/** Who is away and who stands in; notices and mails lead to `#asked`. */
export default async function AbsencesPage({ params }: Props) {
  const { association } = await currentWorkspace((await params).association);
  const [cache, queries] = [makeQueryClient(), await serverQueries()];
  const input = { associationId: association.id };
  await cache.prefetchQuery(queries.absences.listAbsences.queryOptions({ input }));
  await cache.prefetchQuery(queries.absences.listMyAbsences.queryOptions());
  return (
    <HydrationBoundary state={dehydrate(cache)}>
      <AbsencesView />
    </HydrationBoundary>
  );
}
