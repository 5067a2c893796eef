"use client";

import { useFormatter, useTranslations } from "next-intl";
import { ApprovalChain } from "@/components/approvals/approval-chain";
import { useMoments } from "@/components/approvals/approval-moments";
import { useChainName } from "@/components/approvals/approval-names";
import { useNow } from "@/components/ui/use-now";
import type { ChainLine } from "@/lib/approvals/contract";

/** Who may decide now, and who next from when. */
export function RoundWaiting({ chain }: { chain: readonly ChainLine[] }) {
  const t = useTranslations("approvalPanel.open");
  const format = useFormatter();
  const nameOf = useChainName();
  const { at } = useMoments();
  const now = useNow()?.toISOString() ?? "";
  const first = chain[0];
  if (!first) return <p className="text-sm">{t("nobody")}</p>;
  const may = chain.filter(({ from }, place) => place === 0 || from <= now);
  const later = chain.filter((line) => !may.includes(line));
  const next = later.filter(({ from }) => from === later[0]?.from);
  return (
    <div className="text-sm">
      <p>{t("waitsAny", { names: format.list(may.map(nameOf), { type: "disjunction" }) })}</p>
      {later[0] ? (
        <p className="text-ink-2">
          {t("next", {
            when: at(later[0].from),
            who: format.list(next.map(nameOf), { type: "disjunction" }),
          })}
        </p>
      ) : null}
      {later.length > next.length ? (
        <details className="mt-1">
          <summary className="inline-flex min-h-8 cursor-pointer items-center text-petrol underline pointer-coarse:min-h-11">
            {t("chain")}
          </summary>
          <ApprovalChain chain={later} since={first.from} />
        </details>
      ) : null}
    </div>
  );
}
