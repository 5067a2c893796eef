import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CreateDistrictView } from "@/components/associations/create-district-view";
import { pageTitle } from "@/components/shell/page-title";
import { can } from "@/lib/access/policy";
import { makeQueryClient } from "@/lib/api/query-client";
import { serverQueries } from "@/lib/api/server/prefetch";
import { currentWorkspace } from "@/lib/api/server/workspace";

type Props = { params: Promise<{ association: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { association } = await currentWorkspace((await params).association);
  const t = await getTranslations("associations.create");
  return { title: pageTitle({ view: t("title"), association: association.shortName }) };
}

export default async function NewDistrictPage({ params }: Props) {
  const { association, me } = await currentWorkspace((await params).association);
  const place = { associationId: association.id, parentId: association.parentId };
  if (association.kind !== "state" || !can(me.standings, "district.create", place)) notFound();
  const [cache, queries] = [makeQueryClient(), await serverQueries()];
  const input = { associationId: association.id };
  await cache.prefetchQuery(queries.associations.listDistricts.queryOptions({ input }));
  return (
    <HydrationBoundary state={dehydrate(cache)}>
      <CreateDistrictView />
    </HydrationBoundary>
  );
}
