"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMoments } from "@/components/approvals/approval-moments";
import styles from "@/components/approvals/record.module.css";
import { RecordDecision } from "@/components/approvals/record-decision";
import type { Round } from "@/lib/approvals/contract";
import { formatDayWithYear, formatTime } from "@/lib/time/format";

/** One request with everything about it. */
export function RecordRound({ round }: { round: Round }) {
  const t = useTranslations("approvalPanel.record");
  const words = useTranslations("approvalWords");
  const locale = useLocale();
  const { full: at } = useMoments();
  const { plannedOn, plannedTime } = round;
  const planned = plannedOn
    ? [formatDayWithYear(plannedOn, locale), plannedTime && formatTime(plannedTime, locale)]
    : [t("undated")];
  const facts = [
    { term: t("state"), text: words(`state.${round.state}`) },
    { term: t("requested"), text: t("byAt", { name: round.requestedByName, when: at(round.requestedAt) }) },
    { term: t("class"), text: words(`class.${round.riskClass}`) },
    { term: t("path"), text: words(`path.${round.path}`) },
    { term: t("planned"), text: planned.filter(Boolean).join(", ") },
    { term: t("deadline"), text: at(round.deadlineAt) },
    { term: t("hash"), text: round.contentHash.slice(0, 12) },
    { term: t("note"), text: round.note },
    { term: t("urgent"), text: round.urgentReason },
    { term: t("closed"), text: round.closedAt ? at(round.closedAt) : "" },
  ];
  const told = round.decisions.filter(({ pending }) => !pending);
  const heading = t("round", { number: round.number });
  return (
    <section aria-label={heading} className="rounded-lg border border-line p-4">
      <h3 className="mb-2 text-base">{heading}</h3>
      {round.reopened ? <p className="mb-2 text-sm">{t("reopened")}</p> : null}
      <dl className={`${styles.facts} figures text-sm`}>
        {facts.map(({ term, text }) =>
          text === "" ? null : (
            <div key={term} className="contents">
              <dt>{term}</dt>
              <dd className="whitespace-pre-wrap">{text}</dd>
            </div>
          ),
        )}
      </dl>
      <h4 className="mt-3 text-sm font-semibold">{t("decisions")}</h4>
      {told.length === 0 ? <p className="text-sm text-ink-2">{t("noDecision")}</p> : null}
      <ol className="mt-1 flex flex-col gap-3">
        {told.map((decision) => (
          <RecordDecision key={decision.id} decision={decision} />
        ))}
      </ol>
    </section>
  );
}
