"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useMoments } from "@/components/approvals/approval-moments";
import { useChainName } from "@/components/approvals/approval-names";
import type { ChainLine } from "@/lib/approvals/contract";

/** Who may decide from when, one line per moment: "Ab Mi 25.11., 11:00 Uhr auch Henrike Lührs, …". */
export function ApprovalChain({ chain, since }: { chain: readonly ChainLine[]; since: string }) {
  const t = useTranslations("approvalPanel.request");
  const format = useFormatter();
  const nameOf = useChainName();
  const { at } = useMoments();
  const groups = [...Map.groupBy(chain, ({ from }) => from)];
  return (
    <ul className="flex flex-col gap-0.5 text-sm text-ink-2">
      {groups.map(([from, lines]) => {
        const who = format.list(lines.map(nameOf), { type: "disjunction" });
        return <li key={from}>{from <= since ? t("once", { who }) : t("also", { when: at(from), who })}</li>;
      })}
    </ul>
  );
}
