"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Network } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { MonthSkeleton } from "@/components/calendar/month-skeleton";
import { MonthSteps } from "@/components/calendar/month-steps";
import { stateInput, stateRegions } from "@/components/calendar/state-regions";
import { StateTable } from "@/components/calendar/state-table";
import { useCalendarAddress } from "@/components/calendar/use-calendar-address";
import { ShutDoor } from "@/components/shell/shut-door";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import { formatMonth } from "@/lib/time/format";

/** The plans of all districts side by side: how many posts on which day. */
export function StateCalendar() {
  const t = useTranslations("calendar");
  const { can } = useWorkspace();
  if (can("stateCalendar.read")) return <StateMonth />;
  return <ShutDoor page={t("state.title")} title={t("forbidden.title")} text={t("forbidden.state")} />;
}

function StateMonth() {
  const t = useTranslations("calendar");
  const locale = useLocale();
  const { association } = useWorkspace();
  const { month } = useCalendarAddress();
  const input = stateInput({ associationId: association.id, month });
  const counts = useQuery(
    orpc.calendar.getStateCalendar.queryOptions({ input, placeholderData: keepPreviousData }),
  );
  const districts = useQuery(
    orpc.associations.listDistricts.queryOptions({ input: { associationId: association.id } }),
  );
  const retry = () => void Promise.all([counts.refetch(), districts.refetch()]);
  const known = counts.data && districts.data;
  return (
    <>
      <PageHeader
        title={`${t("state.title")} ${formatMonth(month, locale)}`}
        description={t("state.intro")}
        actions={<MonthSteps />}
      />
      {known && known.districts.length > 0 && counts.data ? (
        <div aria-busy={counts.isPlaceholderData}>
          <StateTable month={month} regions={stateRegions(known.districts, counts.data.districts)} />
        </div>
      ) : null}
      {known && known.districts.length === 0 ? (
        <EmptyState
          icon={Network}
          title={t("state.empty")}
          text={t("state.emptyText")}
          action={<LinkButton href={`/${association.slug}/districts`}>{t("state.create")}</LinkButton>}
        />
      ) : null}
      {!known && (counts.isError || districts.isError) ? (
        <ErrorState title={t("error.title")} next={t("error.next")} onRetry={retry} />
      ) : null}
      {!known && !counts.isError && !districts.isError ? <MonthSkeleton phone={false} /> : null}
    </>
  );
}
