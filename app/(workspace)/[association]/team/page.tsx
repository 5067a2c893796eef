import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TeamView } from "@/components/members/team-view";
import { pageTitle } from "@/components/shell/page-title";
import { makeQueryClient } from "@/lib/api/query-client";
import { serverQueries } from "@/lib/api/server/prefetch";
import { currentWorkspace } from "@/lib/api/server/workspace";

type Props = { params: Promise<{ association: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { association } = await currentWorkspace((await params).association);
  const t = await getTranslations("members.team");
  const view = association.kind === "state" ? t("titleState") : t("title");
  return { title: pageTitle({ view, association: association.shortName }) };
}

export default async function TeamPage({ params }: Props) {
  const { association } = await currentWorkspace((await params).association);
  const [cache, queries] = [makeQueryClient(), await serverQueries()];
  const input = { associationId: association.id };
  cache.setQueryData(queries.associations.getAssociation.queryKey({ input }), association);
  await cache.prefetchQuery(queries.members.listMembers.queryOptions({ input }));
  return (
    <HydrationBoundary state={dehydrate(cache)}>
      <TeamView />
    </HydrationBoundary>
  );
}
