"use client";

import { useQuery } from "@tanstack/react-query";
import { CircleCheckBig } from "lucide-react";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { CasePanel } from "@/components/approvals/case-panel";
import { nextCase } from "@/components/approvals/decide-next";
import { DecisionList } from "@/components/approvals/decision-list";
import { useOpenCase } from "@/components/approvals/use-open-case";
import { ShutDoor } from "@/components/shell/shut-door";
import { cn } from "@/components/ui/cn";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";

/** Beside a case the list scrolls on its own, so that the open card stays in sight. */
const besideCase =
  "-m-1 min-w-0 p-1 max-lg:hidden lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto";

/** What waits for one's decision, and the case that is open beside it. */
export function DecisionsView() {
  const t = useTranslations("approvals.decide");
  const { can } = useWorkspace();
  if (can("approval.decide")) return <Decisions />;
  return <ShutDoor page={t("title")} title={t("forbiddenTitle")} text={t("forbidden")} />;
}

function Decisions() {
  const t = useTranslations("approvals.decide");
  const why = useRefusalText();
  const { association } = useWorkspace();
  const { open, goTo, follow } = useOpenCase();
  const input = { associationId: association.id };
  const { data, error, refetch } = useQuery(orpc.approvals.listDecisions.queryOptions({ input }));
  const cards = data?.decisions ?? [];
  const next = open ? nextCase(cards, open.roundId) : null;
  const close = useCallback(() => {
    follow(null);
    // The list stands again after this turn; the card that was open is where one was.
    requestAnimationFrame(() => {
      const card = document.querySelector<HTMLElement>(`a[href*="round=${open?.roundId}"]`);
      (card ?? document.getElementById("content"))?.focus({ preventScroll: true });
      card?.scrollIntoView({ block: "nearest" });
    });
  }, [follow, open]);
  const waiting = cards.filter(({ pending }) => pending === null).length;
  const shownOf = data && data.total > cards.length;
  return (
    <div className={cn("mx-auto", open ? "max-w-7xl" : "max-w-3xl")}>
      <PageHeader
        title={t("title")}
        description={data ? t("description", { count: data.total - cards.length + waiting }) : undefined}
        className={open ? "max-lg:sr-only" : undefined}
      />
      <div className={open ? "items-start gap-5 lg:grid lg:grid-cols-[minmax(18rem,2fr)_minmax(0,3fr)]" : ""}>
        <div className={open ? besideCase : undefined}>
          {error && !data ? (
            <ErrorState text={t("loadFailed")} next={why(error)} onRetry={() => void refetch()} />
          ) : null}
          {data || error ? null : (
            <>
              <p className="sr-only">{t("loading")}</p>
              <Skeleton className="mb-2.5 h-36" />
              <Skeleton className="h-36" />
            </>
          )}
          {data && cards.length === 0 ? (
            <EmptyState icon={CircleCheckBig} title={t("emptyTitle")} text={t("emptyText")} />
          ) : null}
          {cards.length > 0 ? <DecisionList cards={cards} open={open} onOpen={goTo} /> : null}
          {shownOf ? (
            <p className="mt-3 text-sm text-ink-2">
              {t("limited", { shown: cards.length, total: data.total })}
            </p>
          ) : null}
        </div>
        {open ? (
          <CasePanel
            open={open}
            next={next}
            onClose={close}
            onDecided={() => (next ? follow(next) : close())}
          />
        ) : null}
      </div>
    </div>
  );
}
