import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { pageTitle } from "@/components/shell/page-title";
import { WeekView } from "@/components/week/week-view";
import { makeQueryClient } from "@/lib/api/query-client";
import { serverQueries } from "@/lib/api/server/prefetch";
import { currentWorkspace } from "@/lib/api/server/workspace";

type Props = { params: Promise<{ association: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ association }, t] = await Promise.all([
    currentWorkspace((await params).association),
    getTranslations("week"),
  ]);
  return { title: pageTitle({ view: t("title"), association: association.shortName }) };
}

/** The first screen of a person in a district; whoever only looks in from outside is led to the calendar. */
export default async function WeekPage({ params }: Props) {
  const { me, association } = await currentWorkspace((await params).association);
  const isMember = me.memberships.some((own) => own.associationId === association.id);
  if (association.kind !== "district" || !isMember) redirect(`/${association.slug}/calendar`);
  const client = makeQueryClient();
  const queries = await serverQueries();
  await client.prefetchQuery(
    queries.weeks.getWeek.queryOptions({ input: { associationId: association.id } }),
  );
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <WeekView />
    </HydrationBoundary>
  );
}
