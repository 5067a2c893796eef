import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readOpenCase } from "@/components/approvals/decision-address";
import { DecisionsView } from "@/components/approvals/decisions-view";
import { pageTitle } from "@/components/shell/page-title";
import { makeQueryClient } from "@/lib/api/query-client";
import { serverQueries } from "@/lib/api/server/prefetch";
import { currentWorkspace } from "@/lib/api/server/workspace";

type Props = {
  params: Promise<{ association: string }>;
  searchParams: Promise<{ round?: string | string[]; of?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { association } = await currentWorkspace((await params).association);
  const t = await getTranslations("approvals.decide");
  return { title: pageTitle({ view: t("title"), association: association.shortName }) };
}

/** The first screen of whoever mostly decides; a link from a mail names the case to open. */
export default async function DecisionsPage({ params, searchParams }: Props) {
  const { association } = await currentWorkspace((await params).association);
  const { round, of } = await searchParams;
  const open = readOpenCase(new URLSearchParams({ round: String(round), of: String(of) }));
  const [cache, queries] = [makeQueryClient(), await serverQueries()];
  const input = { associationId: association.id };
  await cache.prefetchQuery(queries.approvals.listDecisions.queryOptions({ input }));
  if (open) await cache.prefetchQuery(queries.approvals.getDecision.queryOptions({ input: open }));
  return (
    <HydrationBoundary state={dehydrate(cache)}>
      <DecisionsView />
    </HydrationBoundary>
  );
}
