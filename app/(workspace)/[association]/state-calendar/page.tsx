import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { readCalendarAddress } from "@/components/calendar/calendar-address";
import { StateCalendar } from "@/components/calendar/state-calendar";
import { stateInput } from "@/components/calendar/state-regions";
import { addressOf } from "@/components/posts/filter-address";
import { pageTitle } from "@/components/shell/page-title";
import { makeQueryClient } from "@/lib/api/query-client";
import { serverQueries } from "@/lib/api/server/prefetch";
import { currentWorkspace } from "@/lib/api/server/workspace";
import { todayIn } from "@/lib/time/zones";

type Props = {
  params: Promise<{ association: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { association } = await currentWorkspace((await params).association);
  const t = await getTranslations("calendar.state");
  return { title: pageTitle({ view: t("title"), association: association.shortName }) };
}

export default async function StateCalendarPage({ params, searchParams }: Props) {
  const { association } = await currentWorkspace((await params).association);
  if (association.kind !== "state") redirect(`/${association.slug}/calendar`);
  const [cache, queries] = [makeQueryClient(), await serverQueries()];
  const { month } = readCalendarAddress(addressOf(await searchParams), todayIn(new Date()));
  const input = stateInput({ associationId: association.id, month });
  await Promise.all([
    cache.prefetchQuery(queries.calendar.getStateCalendar.queryOptions({ input })),
    cache.prefetchQuery(
      queries.associations.listDistricts.queryOptions({ input: { associationId: association.id } }),
    ),
  ]);
  return (
    <HydrationBoundary state={dehydrate(cache)}>
      <StateCalendar />
    </HydrationBoundary>
  );
}
