"use client";

import { useTranslations } from "next-intl";
import { useMoments } from "@/components/approvals/approval-moments";
import type { Decision } from "@/lib/approvals/contract";

/** What was decided so far in a round, by whom and for whom. */
export function RoundDecisions({ decisions }: { decisions: readonly Decision[] }) {
  const t = useTranslations("approvalPanel.decisions");
  if (decisions.length === 0) return null;
  return (
    <div>
      <h4 className="text-sm font-semibold">{t("title")}</h4>
      <ul className="mt-1 flex flex-col gap-1.5 text-sm">
        {decisions.map((decision) => (
          <Line key={decision.id} decision={decision} />
        ))}
      </ul>
    </div>
  );
}

function Line({ decision }: { decision: Decision }) {
  const t = useTranslations("approvalPanel");
  const words = useTranslations("approvalWords");
  const { at } = useMoments();
  const { personName: name, onBehalfOfName, role, kind, decidedAt, comment, confirmedByName } = decision;
  const who = onBehalfOfName
    ? t("standsIn", { name, principal: onBehalfOfName })
    : t("inRole", { name, role: words(`role.${role}`) });
  const remarks = [
    at(decidedAt),
    ...(decision.byLink ? [t("decisions.byLink")] : []),
    ...(confirmedByName ? [t("decisions.confirmed", { name: confirmedByName })] : []),
    ...(decision.pending ? [t("decisions.pending")] : []),
    ...(decision.void ? [t("decisions.void")] : []),
  ];
  return (
    <li className={decision.void ? "text-ink-2" : undefined}>
      <span className={decision.void ? "line-through" : "font-medium"}>{words(`kind.${kind}`)}</span>: {who}
      <span className="figures block text-xs text-ink-2">{remarks.join(" · ")}</span>
      {comment ? <span className="block whitespace-pre-wrap">{comment}</span> : null}
    </li>
  );
}
