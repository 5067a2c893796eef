"use client";

import { useQuery } from "@tanstack/react-query";
import { Printer } from "lucide-react";
import { useTranslations } from "next-intl";
import { ApprovalContent } from "@/components/approvals/approval-content";
import { useMoments } from "@/components/approvals/approval-moments";
import styles from "@/components/approvals/record.module.css";
import { RecordRound } from "@/components/approvals/record-round";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { useNow } from "@/components/ui/use-now";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { PostApproval } from "@/lib/approvals/contract";
import type { Post } from "@/lib/posts/contract";

/** Everything that was decided about a post, to be printed and filed. */
export function RecordView({ postId }: { postId: string }) {
  const t = useTranslations("approvalPanel.record");
  const { association } = useWorkspace();
  const input = { associationId: association.id, postId };
  const post = useQuery(orpc.posts.getPost.queryOptions({ input }));
  const approval = useQuery(orpc.approvals.getPostApproval.queryOptions({ input }));
  if (post.isError || approval.isError) {
    return (
      <>
        <PageHeader title={t("title")} />
        <EmptyState title={t("missingTitle")} text={t("missingText")} />
      </>
    );
  }
  if (!post.data || !approval.data) {
    return (
      <>
        <PageHeader title={t("title")} />
        <Skeleton className="h-96" />
      </>
    );
  }
  return <Sheet post={post.data} approval={approval.data} />;
}

function Sheet({ post, approval }: { post: Post; approval: PostApproval }) {
  const t = useTranslations("approvalPanel.record");
  const { association } = useWorkspace();
  const { full: at } = useMoments();
  const now = useNow();
  const { round, earlier, approved } = approval;
  const rounds = [...earlier].reverse().concat(round ? [round] : []);
  return (
    <div className={styles.sheet}>
      <PageHeader
        title={t("title")}
        description={now ? t("made", { association: association.name, when: at(now.toISOString()) }) : null}
        actions={
          <>
            <LinkButton href={`/${association.slug}/calendar/posts/${post.id}`}>{t("back")}</LinkButton>
            <Button variant="primary" onClick={() => window.print()}>
              <Printer aria-hidden />
              {t("print")}
            </Button>
          </>
        }
      />
      <h2 className="mb-4 text-lg">{post.title}</h2>
      {rounds.length === 0 ? <p>{t("none")}</p> : null}
      <div className="flex flex-col gap-5">
        {rounds.map((one) => (
          <RecordRound key={one.id} round={one} />
        ))}
      </div>
      {approved ? (
        <section aria-label={t("content")} className="mt-6">
          <h3 className="text-base">{t("content")}</h3>
          <p className="figures mb-3 text-sm text-ink-2">
            {t("contentAt", { when: at(approved.at), hash: approved.contentHash.slice(0, 12) })}
          </p>
          <ApprovalContent content={approved.content} />
        </section>
      ) : null}
    </div>
  );
}
