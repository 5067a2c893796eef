"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { caseSearch } from "@/components/approvals/decision-address";
import { DecisionDeadline } from "@/components/approvals/decision-deadline";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";

const most = 3;

/** How much waits for the viewer's decision, and what is due first. */
export function WaitingCard() {
  const t = useTranslations("coverage.waiting");
  const { association, today, can, myMembershipId } = useWorkspace();
  const decides = myMembershipId !== null && can("approval.decide");
  const input = { associationId: association.id };
  const { data } = useQuery(orpc.approvals.listDecisions.queryOptions({ input, enabled: decides }));
  if (!decides || !data) return null;
  const cards = data.decisions.filter(({ pending }) => pending === null);
  const total = data.total - (data.decisions.length - cards.length);
  const href = `/${association.slug}/decisions`;
  return (
    <Card title={t("title")} aside={<Badge tone={total > 0 ? "amber" : undefined}>{total}</Badge>}>
      {total === 0 ? <p className="text-sm text-ink-2">{t("none")}</p> : null}
      <ul className="flex flex-col divide-y divide-line">
        {cards.slice(0, most).map(({ roundId, associationId, title, deadlineAt }) => (
          <li key={roundId} className="py-2 first:pt-0">
            <Link
              href={`${href}${caseSearch({ roundId, associationId })}`}
              className="rounded-sm text-sm font-medium wrap-anywhere hover:underline"
            >
              {title}
            </Link>
            <DecisionDeadline deadlineAt={deadlineAt} today={today} />
          </li>
        ))}
      </ul>
      {total > most ? (
        <Link
          href={href}
          className="mt-1 inline-flex min-h-9 items-center text-sm font-semibold text-petrol underline pointer-coarse:min-h-11"
        >
          {t("more", { count: total - most })}
        </Link>
      ) : null}
    </Card>
  );
}
