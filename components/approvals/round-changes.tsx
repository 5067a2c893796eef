"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { contentTexts } from "@/components/approvals/content-texts";
import { useRoundActions } from "@/components/approvals/round-actions";
import { WordDiff } from "@/components/posts/word-diff";
import { Button } from "@/components/ui/button";
import type { Say } from "@/components/ui/use-notify";
import { useWorkspace } from "@/components/workspace/workspace";
import type { Decision, Round } from "@/lib/approvals/contract";
import type { Post } from "@/lib/posts/contract";

type Props = { post: Post; decision: Decision; settled: () => Promise<Post>; say: Say };

/** The words with which somebody approved, beside those of the post, to be taken over or left. */
export function RoundChanges({ post, decision, settled, say }: Props) {
  const t = useTranslations("approvalPanel.changes");
  const fields = useTranslations("posts.fields");
  const { me, can } = useWorkspace();
  const { confirm } = useRoundActions({ associationId: post.associationId, postId: post.id }, say);
  const [isPending, setPending] = useState(false);
  const { proposed, personName } = decision;
  const answer = async (taken: boolean) => {
    setPending(true);
    await settled();
    await confirm(decision.id, taken);
    setPending(false);
  };
  const isOwn = decision.personId === me.personId;
  return (
    <div className="rounded-lg border border-petrol/40 bg-petrol-soft p-3.5">
      <h4 className="text-base">{t("title", { name: personName })}</h4>
      {decision.comment ? <p className="text-sm whitespace-pre-wrap">{decision.comment}</p> : null}
      <dl className="mt-3 flex flex-col gap-3">
        {contentTexts.map((field) => {
          const after = proposed?.[field];
          if (after === undefined || after === post[field]) return null;
          return (
            <div key={field}>
              <dt className="text-sm font-semibold">{fields(field)}</dt>
              <dd className="mt-1 rounded-md border border-line bg-surface p-3">
                <WordDiff before={post[field]} after={after} />
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="mt-3 text-sm">{t(isOwn ? "own" : "text")}</p>
      {can("post.write") && !isOwn ? (
        <div className="mt-3 flex flex-wrap gap-2">
          <Button variant="primary" pending={isPending} onClick={() => void answer(true)}>
            {t("take")}
          </Button>
          <Button pending={isPending} onClick={() => void answer(false)}>
            {t("leave")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** The decision whose changes wait to be taken over, if there is one. */
export function waitingChanges({ step, decisions }: Pick<Round, "step" | "decisions">): Decision | undefined {
  return decisions.findLast(
    (one) =>
      one.kind === "approveWithChanges" &&
      one.step === step &&
      !one.pending &&
      !one.void &&
      one.confirmedByName === null,
  );
}
