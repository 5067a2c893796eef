"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { RequestForm } from "@/components/approvals/request-form";
import { RequestMissing } from "@/components/approvals/request-missing";
import { RequestPlan } from "@/components/approvals/request-plan";
import { useSendRequest } from "@/components/approvals/request-send";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { ErrorState } from "@/components/ui/error-state";
import { Skeleton } from "@/components/ui/skeleton";
import type { Say } from "@/components/ui/use-notify";
import { orpc } from "@/lib/api/client";
import type { RequestPlan as Plan } from "@/lib/approvals/contract";
import type { PostCard } from "@/lib/posts/contract";

type Props = {
  post: PostCard;
  /** Leads to what is missing. */
  onGo: (place: "checks" | "body", itemId?: string) => void;
  onClose: () => void;
  say?: Say;
};

/** Everything about a request before it is sent: who decides until when, who steps in, and what is missing. */
export function RequestDialog({ post, onGo, onClose, say }: Props) {
  const t = useTranslations("approvalPanel.request");
  const form = useId();
  const [askedId, setAskedId] = useState("");
  const { associationId, id: postId } = post;
  const input = { associationId, postId, ...(askedId ? { askedId } : {}) };
  const { data, isError, refetch } = useQuery({
    ...orpc.approvals.planRequest.queryOptions({ input }),
    staleTime: 0,
    gcTime: 0,
    placeholderData: keepPreviousData,
  });
  const { send, refusal, isSending } = useSendRequest({
    post,
    say,
    onSent: onClose,
    onOutdated: () => void refetch(),
  });
  const why = data ? shutBy(data) : null;
  const count = data?.missing.length ?? 0;
  const reasons = { text: t("whyText"), checks: t("whyChecks", { count }), nobody: t("whyNobody") };
  const go: typeof onGo = (...where) => {
    onClose();
    onGo(...where);
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      start="content"
      title={t("title")}
      description={post.title}
      footer={
        <>
          {why ? (
            <p id={`${form}-why`} className="mr-auto text-sm text-ink-2">
              {t("why", { reason: reasons[why] })}
            </p>
          ) : null}
          <Button
            type={why || !data ? "button" : "submit"}
            form={form}
            variant="primary"
            pending={isSending}
            aria-disabled={why || !data ? true : undefined}
            aria-describedby={why ? `${form}-why` : undefined}
            className="aria-disabled:cursor-not-allowed aria-disabled:opacity-60"
          >
            {t("send")}
          </Button>
        </>
      }
    >
      {isError && !data ? <ErrorState onRetry={() => void refetch()} /> : null}
      {!data && !isError ? <Outline label={t("loading")} /> : null}
      {data ? (
        <div className="flex flex-col gap-5">
          {refusal ? (
            <Callout tone="danger" role="alert">
              {refusal}
            </Callout>
          ) : null}
          <RequestMissing plan={data} onGo={go} />
          <RequestPlan plan={data} districtOnly={post.districtOnly} />
          <RequestForm
            id={form}
            plan={data}
            askedId={askedId}
            onAsked={setAskedId}
            onSend={(wish) => void send({ ...wish, plan: data, askedId: askedId || null })}
          />
        </div>
      ) : null}
    </Dialog>
  );
}

function shutBy({ hasText, missing, steps }: Plan): "text" | "checks" | "nobody" | null {
  if (!hasText) return "text";
  if (missing.length > 0) return "checks";
  return steps.some(({ chain }) => chain.length === 0) ? "nobody" : null;
}

function Outline({ label }: { label: string }) {
  return (
    <div className="flex flex-col gap-3">
      <p className="sr-only">{label}</p>
      <Skeleton className="h-16" />
      <Skeleton className="h-28" />
      <Skeleton className="h-24" />
    </div>
  );
}
