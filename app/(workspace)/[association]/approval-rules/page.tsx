import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RulesView } from "@/components/approvals/rules-view";
import { pageTitle } from "@/components/shell/page-title";
import { makeQueryClient } from "@/lib/api/query-client";
import { serverQueries } from "@/lib/api/server/prefetch";
import { currentWorkspace } from "@/lib/api/server/workspace";

type Props = { params: Promise<{ association: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { association } = await currentWorkspace((await params).association);
  const t = await getTranslations("approvalPanel.rules");
  const view = t(association.kind === "state" ? "titleState" : "title");
  return { title: pageTitle({ view, association: association.shortName }) };
}

export default async function ApprovalRulesPage({ params }: Props) {
  const { association } = await currentWorkspace((await params).association);
  const [cache, queries] = [makeQueryClient(), await serverQueries()];
  const input = { associationId: association.id };
  await cache.prefetchQuery(queries.approvals.getApprovalRules.queryOptions({ input }));
  return (
    <HydrationBoundary state={dehydrate(cache)}>
      <RulesView />
    </HydrationBoundary>
  );
}
