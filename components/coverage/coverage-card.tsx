"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { CoverageHints } from "@/components/coverage/coverage-hints";
import { CoverageLegend } from "@/components/coverage/coverage-legend";
import { CoverageStrip } from "@/components/coverage/coverage-strip";
import { useCoverageSentence } from "@/components/coverage/use-coverage-sentence";
import { Card } from "@/components/ui/card";
import { ErrorState } from "@/components/ui/error-state";
import { Skeleton } from "@/components/ui/skeleton";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import { summaryOf } from "@/lib/coverage/rules-weeks";

/** The coverage of the association on the screen: what wants a look, a sentence, the strip, and its signs. */
export function CoverageCard() {
  const t = useTranslations("coverage");
  const { association } = useWorkspace();
  const why = useRefusalText();
  const sentence = useCoverageSentence();
  const input = { associationId: association.id };
  const { data, error, refetch } = useQuery(orpc.coverage.getCoverage.queryOptions({ input }));
  if (error && !data) {
    return <ErrorState text={t("loadFailed")} next={why(error)} onRetry={() => void refetch()} />;
  }
  if (!data) return <Skeleton className="h-56" />;
  return (
    <>
      <CoverageHints coverage={data} />
      <Card title={t("title")} aside={<span className="text-sm text-ink-2">{t("ahead")}</span>}>
        <p className="figures mb-3 font-medium">{sentence(summaryOf(data.days, data.today))}</p>
        <CoverageStrip coverage={data} />
        <CoverageLegend />
      </Card>
    </>
  );
}
