import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RecordView } from "@/components/approvals/record-view";
import { pageTitle } from "@/components/shell/page-title";
import { makeQueryClient } from "@/lib/api/query-client";
import { serverQueries } from "@/lib/api/server/prefetch";
import { currentWorkspace } from "@/lib/api/server/workspace";

type Props = { params: Promise<{ association: string; postId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { association } = await currentWorkspace((await params).association);
  const t = await getTranslations("approvalPanel.record");
  return { title: pageTitle({ view: t("title"), association: association.shortName }) };
}

/** The printed record of the approvals of a post. */
export default async function ApprovalRecordPage({ params }: Props) {
  const { association: slug, postId } = await params;
  const { association } = await currentWorkspace(slug);
  const [cache, queries] = [makeQueryClient(), await serverQueries()];
  const input = { associationId: association.id, postId };
  await Promise.all([
    cache.prefetchQuery(queries.posts.getPost.queryOptions({ input })),
    cache.prefetchQuery(queries.approvals.getPostApproval.queryOptions({ input })),
  ]);
  return (
    <HydrationBoundary state={dehydrate(cache)}>
      <RecordView postId={postId} />
    </HydrationBoundary>
  );
}
