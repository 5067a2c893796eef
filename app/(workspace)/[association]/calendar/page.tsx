import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { monthInput, readCalendarAddress } from "@/components/calendar/calendar-address";
import { CalendarView } from "@/components/calendar/calendar-view";
import { isPhone } from "@/components/calendar/is-phone";
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
  const t = await getTranslations("calendar");
  return { title: pageTitle({ view: t("title"), association: association.shortName }) };
}

export default async function CalendarPage({ params, searchParams }: Props) {
  const { association } = await currentWorkspace((await params).association);
  if (association.kind === "state") redirect(`/${association.slug}/state-calendar`);
  const [cache, queries, head] = [makeQueryClient(), await serverQueries(), await headers()];
  const address = addressOf(await searchParams);
  const { month } = readCalendarAddress(address, todayIn(new Date()));
  const input = monthInput({ associationId: association.id, month, address });
  await cache.prefetchQuery(queries.calendar.getCalendar.queryOptions({ input }));
  return (
    <HydrationBoundary state={dehydrate(cache)}>
      <CalendarView phone={isPhone(head)} />
    </HydrationBoundary>
  );
}
