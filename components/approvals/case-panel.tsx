"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { ArrowLeft, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { CaseView } from "@/components/approvals/case-view";
import type { OpenCase } from "@/components/approvals/decision-address";
import { refusalOf } from "@/components/posts/refusal";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { Skeleton } from "@/components/ui/skeleton";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { orpc } from "@/lib/api/client";

type Props = {
  open: OpenCase;
  /** What follows, so that it is there at once. */
  next: OpenCase | null;
  onClose: () => void;
  onDecided: () => void;
};

const caseOptions = (input: OpenCase) =>
  orpc.approvals.getDecision.queryOptions({
    input: { associationId: input.associationId, roundId: input.roundId },
  });

/** The case beside the list; on a phone in its place. Escape leads back. */
export function CasePanel({ open, next, onClose, onDecided }: Props) {
  const t = useTranslations("approvals.decide.case");
  const why = useRefusalText();
  const cache = useQueryClient();
  const [isWriting, setWriting] = useState(false);
  const { data, error, refetch } = useQuery(caseOptions(open));
  useEffect(() => {
    if (next) void cache.prefetchQuery(caseOptions(next));
  }, [cache, next]);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      const onNotice = event.target instanceof Element && event.target.closest("[data-notices],dialog");
      if (event.key === "Escape" && !event.defaultPrevented && !onNotice) onClose();
    };
    document.addEventListener("keydown", leave);
    return () => document.removeEventListener("keydown", leave);
  }, [onClose]);
  const refusal = error ? refusalOf(error) : null;
  const isGone = refusal?.kind === "refused" && refusal.reason === "notFound";
  const close = (
    <Button variant="ghost" className="-ml-2 shrink-0 lg:-mr-2 lg:ml-0" onClick={onClose}>
      <ArrowLeft aria-hidden className="lg:hidden" />
      <span className="lg:sr-only">{t("back")}</span>
      <X aria-hidden className="max-lg:hidden" />
    </Button>
  );
  return (
    <section
      aria-label={t("label")}
      className="flex min-w-0 flex-col gap-4 lg:rounded-lg lg:border lg:border-line lg:bg-surface lg:px-6 lg:pt-5"
    >
      {data && (!isGone || isWriting) ? (
        <CaseView
          key={data.roundId}
          shown={data}
          close={close}
          onDecided={onDecided}
          onWriting={setWriting}
          onChanged={() => void cache.invalidateQueries({ queryKey: [["approvals"]] })}
        />
      ) : (
        <div className="flex flex-col gap-4 pb-5">
          <div className="flex lg:justify-end">{close}</div>
          {isGone ? <EmptyState title={t("goneTitle")} text={t("goneText")} /> : null}
          {error && !isGone ? (
            <ErrorState text={t("loadFailed")} next={why(error)} onRetry={() => void refetch()} />
          ) : null}
          {error ? null : (
            <>
              <p className="sr-only">{t("loading")}</p>
              <Skeleton className="h-8 w-2/3" />
              <Skeleton className="h-24" />
              <Skeleton className="mx-auto h-96 w-full max-w-90" />
            </>
          )}
        </div>
      )}
    </section>
  );
}
