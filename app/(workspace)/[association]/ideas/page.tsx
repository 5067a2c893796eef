import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ideasInput } from "@/components/ideas/ideas-address";
import { IdeasView } from "@/components/ideas/ideas-view";
import { addressOf } from "@/components/posts/filter-address";
import { pageTitle } from "@/components/shell/page-title";
import { makeQueryClient } from "@/lib/api/query-client";
import { serverQueries } from "@/lib/api/server/prefetch";
import { currentWorkspace } from "@/lib/api/server/workspace";

type Props = {
  params: Promise<{ association: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ association }, t] = await Promise.all([
    currentWorkspace((await params).association),
    getTranslations("ideas"),
  ]);
  return { title: pageTitle({ view: t("title"), association: association.shortName }) };
}

/** The idea backlog of a district; the state has none, and those who look in from it are told so. */
export default async function IdeasPage({ params, searchParams }: Props) {
  const { association } = await currentWorkspace((await params).association);
  if (association.kind !== "district") redirect(`/${association.slug}`);
  const [cache, queries] = [makeQueryClient(), await serverQueries()];
  const input = ideasInput({ associationId: association.id, address: addressOf(await searchParams) });
  await cache.prefetchQuery(queries.posts.listIdeas.queryOptions({ input }));
  return (
    <HydrationBoundary state={dehydrate(cache)}>
      <IdeasView />
    </HydrationBoundary>
  );
}
