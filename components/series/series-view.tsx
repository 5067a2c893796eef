"use client";

import { useQuery } from "@tanstack/react-query";
import { Plus, Repeat } from "lucide-react";
import { useRouter, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CreateSeriesDialog } from "@/components/series/create-series-dialog";
import { SeriesLine } from "@/components/series/series-line";
import type { SeriesValues } from "@/components/series/series-values";
import { SlotsDialog } from "@/components/series/slots-dialog";
import { ShutDoor } from "@/components/shell/shut-door";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";

/** The series of a district: what comes again, by which rule, and its next places. */
export function SeriesView() {
  const t = useTranslations("series");
  const { can } = useWorkspace();
  if (can("post.readInternal")) return <SeriesPage />;
  return <ShutDoor page={t("title")} title={t("forbidden.title")} text={t("forbidden.text")} />;
}

function SeriesPage() {
  const t = useTranslations("series");
  const { association, can, today } = useWorkspace();
  const why = useRefusalText();
  const router = useRouter();
  const shown = useSearchParams().get("series");
  const [creating, setCreating] = useState<Partial<SeriesValues> | null>(null);
  const input = { associationId: association.id };
  const { data, error, refetch } = useQuery(orpc.series.listSeries.queryOptions({ input }));
  const mayWrite = can("post.write");
  const all = data?.series ?? [];
  const isOver = ({ endsOn }: { endsOn: string | null }) => endsOn !== null && endsOn < today;
  const [running, over] = [all.filter((one) => !isOver(one)), all.filter(isOver)];
  const example = {
    name: t("example.name"),
    titlePattern: t("example.pattern", { date: "{datum}" }),
    weekday: 1,
    plannedTime: "09:00",
  };
  return (
    <div className="mx-auto w-full max-w-3xl">
      <PageHeader
        title={t("title")}
        description={t("description")}
        actions={
          <>
            <LinkButton variant="ghost" href={`/${association.slug}/calendar`}>
              {t("toCalendar")}
            </LinkButton>
            {mayWrite && all.length > 0 ? (
              <Button variant="primary" onClick={() => setCreating({})}>
                <Plus aria-hidden />
                {t("create")}
              </Button>
            ) : null}
          </>
        }
      />
      {error && !data ? (
        <ErrorState text={t("loadFailed")} next={why(error)} onRetry={() => void refetch()} />
      ) : null}
      {!data && !error ? <Skeleton className="h-36" /> : null}
      {mayWrite ? null : (
        <Callout tone="info" className="mb-3">
          {t("readOnly")}
        </Callout>
      )}
      {data && all.length === 0 ? (
        <EmptyState
          icon={Repeat}
          title={t("empty.title")}
          text={t(mayWrite ? "empty.text" : "empty.textReader")}
          action={
            mayWrite ? (
              <>
                <Button variant="primary" onClick={() => setCreating(example)}>
                  {t("empty.example")}
                </Button>
                <Button onClick={() => setCreating({})}>{t("empty.plain")}</Button>
              </>
            ) : undefined
          }
        />
      ) : null}
      {running.length > 0 ? (
        <section aria-labelledby="series-running">
          <h2 id="series-running" className="sr-only">
            {t("card.runningTitle")}
          </h2>
          <ul className="flex flex-col gap-3">
            {running.map((series) => (
              <SeriesLine key={series.id} series={series} />
            ))}
          </ul>
        </section>
      ) : null}
      {over.length > 0 ? (
        <section aria-labelledby="series-over" className="mt-6">
          <h2 id="series-over" className="mb-3 text-base">
            {t("card.endedTitle")}
          </h2>
          <ul className="flex flex-col gap-3">
            {over.map((series) => (
              <SeriesLine key={series.id} series={series} />
            ))}
          </ul>
        </section>
      ) : null}
      {creating ? <CreateSeriesDialog start={creating} onClose={() => setCreating(null)} /> : null}
      {shown ? (
        <SlotsDialog seriesId={shown} onClose={() => router.replace(`/${association.slug}/series`)} />
      ) : null}
    </div>
  );
}
