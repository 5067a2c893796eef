"use client";

import { useTranslations } from "next-intl";
import { CheckGroup } from "@/components/checks/check-group";
import { ChecklistSource } from "@/components/checks/checklist-source";
import { RiskPanel } from "@/components/checks/risk-panel";
import { useAnswerCheck } from "@/components/checks/use-answer-check";
import { useCheckLink } from "@/components/checks/use-check-link";
import type { ChecksView } from "@/components/checks/use-post-checks";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { Skeleton } from "@/components/ui/skeleton";
import type { Say } from "@/components/ui/use-notify";
import { checkGroups } from "@/db/enums";
import type { Place } from "@/lib/checks/rules-case";
import type { Post } from "@/lib/posts/contract";
import { asksForChecks } from "@/lib/posts/rules-readiness";

type Props = {
  post: Post;
  checks: ChecksView;
  settled: () => Promise<Post>;
  say: Say;
  /** Missing for those who only read. */
  onGo?: (place: Place) => void;
};

/** Everything to be settled before an approval, and how sensitive the post is. */
export function ChecksPanel({ post, checks, settled, say, onGo }: Props) {
  const t = useTranslations("checks");
  const { answer, annotate } = useAnswerCheck({ post, say });
  const { checkLink, isChecking } = useCheckLink({ settled, say });
  const { standing, failed, retry } = checks;
  if (failed) return <ErrorState text={t("loadFailed")} onRetry={retry} />;
  if (!standing) {
    return (
      <div className="flex flex-col gap-4">
        <p className="sr-only">{t("loading")}</p>
        <Skeleton className="h-28" />
        <Skeleton className="h-64" />
      </div>
    );
  }
  const { list, findings, open, risk } = standing;
  const advisory = findings.filter(({ item, state }) => !item.blocking && state === "failed").length;
  const mayWrite = onGo !== undefined;
  return (
    <div className="flex flex-col gap-6">
      <RiskPanel post={post} risk={risk} say={say} />
      {asksForChecks(post.stage) ? (
        <p className="text-sm">
          <span className="font-semibold">
            {open > 0 ? t("progress.open", { count: open }) : t("progress.done")}
          </span>{" "}
          {advisory > 0 ? t("progress.advisory", { count: advisory }) : null}
        </p>
      ) : null}
      {checkGroups.map((group) => (
        <CheckGroup
          key={group}
          group={group}
          findings={findings.filter(({ item }) => item.group === group)}
          onGo={onGo}
          onAnswer={mayWrite ? answer : undefined}
          onAnnotate={mayWrite ? annotate : undefined}
          linkAction={(again) =>
            mayWrite ? (
              <Button size="sm" pending={isChecking} onClick={checkLink}>
                {t(again ? "checkLinkAgain" : "checkLink")}
              </Button>
            ) : null
          }
        />
      ))}
      <ChecklistSource list={list} />
    </div>
  );
}
