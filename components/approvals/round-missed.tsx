"use client";

import { AlarmClock } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useMoments } from "@/components/approvals/approval-moments";
import { type MissedWay, RoundWays } from "@/components/approvals/round-ways";
import { Button } from "@/components/ui/button";
import type { Say } from "@/components/ui/use-notify";
import { useWorkspace } from "@/components/workspace/workspace";
import type { Round } from "@/lib/approvals/contract";
import type { Post } from "@/lib/posts/contract";

type Props = { round: Round; settled: () => Promise<Post>; say: Say };

/** A deadline that has passed, with the three ways out. */
export function RoundMissed({ round, settled, say }: Props) {
  const t = useTranslations("approvalPanel.open");
  const { at } = useMoments();
  const { can } = useWorkspace();
  const [chosen, setChosen] = useState<{ way: MissedWay; post: Post } | null>(null);
  const choose = async (way: MissedWay) => setChosen({ way, post: await settled() });
  const isC = round.riskClass === "C";
  return (
    <div className="rounded-lg border border-red bg-red-soft p-3.5">
      <p className="flex items-center gap-2 font-semibold text-red">
        <AlarmClock aria-hidden className="size-5 shrink-0" />
        {t("missed", { when: at(round.deadlineAt) })}
      </p>
      {can("post.write") ? (
        <>
          <p className="mt-0.5 text-sm">{t("missedText")}</p>
          <div className="mt-3 flex flex-wrap gap-2">
            <Button onClick={() => void choose("move")}>{t("newDay")}</Button>
            {isC ? null : <Button onClick={() => void choose("urgent")}>{t("urgent")}</Button>}
            <Button variant="ghost" onClick={() => void choose("discard")}>
              {t("discard")}
            </Button>
          </div>
        </>
      ) : null}
      {chosen ? (
        <RoundWays
          post={chosen.post}
          way={chosen.way}
          roundId={round.id}
          onClose={() => setChosen(null)}
          say={say}
        />
      ) : null}
    </div>
  );
}
