import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { ImportMessages } from "@/components/imports/import-messages";
import { ImportView } from "@/components/imports/import-view";
import { pageTitle } from "@/components/shell/page-title";
import { makeQueryClient } from "@/lib/api/query-client";
import { serverQueries } from "@/lib/api/server/prefetch";
import { currentWorkspace } from "@/lib/api/server/workspace";

type Props = { params: Promise<{ association: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { association } = await currentWorkspace((await params).association);
  const t = await getTranslations("imports");
  return { title: pageTitle({ view: t("title"), association: association.shortName }) };
}

export default async function ImportPage({ params }: Props) {
  const { association } = await currentWorkspace((await params).association);
  const [cache, queries] = [makeQueryClient(), await serverQueries()];
  const input = { associationId: association.id };
  await cache.prefetchQuery(queries.imports.listImports.queryOptions({ input }));
  const { imports } = await getMessages();
  return (
    <HydrationBoundary state={dehydrate(cache)}>
      <ImportMessages imports={imports}>
        <ImportView />
      </ImportMessages>
    </HydrationBoundary>
  );
}
