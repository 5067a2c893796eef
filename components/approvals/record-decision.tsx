"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMoments } from "@/components/approvals/approval-moments";
import { type ContentText, contentTexts } from "@/components/approvals/content-texts";
import styles from "@/components/approvals/record.module.css";
import type { Decision } from "@/lib/approvals/contract";

const states = ["met", "failed", "open"] as const;

/** One decision: by whom, when, in which role, for whom, on which version, why, and how the checks stood. */
export function RecordDecision({ decision }: { decision: Decision }) {
  const t = useTranslations("approvalPanel");
  const words = useTranslations("approvalWords");
  const fields = useTranslations("posts.fields");
  const locale = useLocale();
  const { full: at } = useMoments();
  const { personName: name, onBehalfOfName, role, kind, comment, checks, confirmedByName } = decision;
  const capacity = onBehalfOfName ? t("record.onBehalf", { name: onBehalfOfName }) : words(`role.${role}`);
  const facts = [
    { term: t("record.role"), text: capacity },
    { term: t("record.step"), text: words(`step.${decision.step}`) },
    { term: t("record.class"), text: words(`class.${decision.riskClass}`) },
    { term: t("record.hash"), text: decision.contentHash.slice(0, 12) },
    { term: t("record.comment"), text: comment },
    ...proposedIn(decision).map(({ field, text }) => ({
      term: t("record.proposed", { field: fields(field) }),
      text: text || t("record.emptied"),
    })),
  ];
  return (
    <li className="border-l-2 border-line-2 pl-3 text-sm">
      <p className="font-semibold">
        {words(`kind.${kind}`)}: {t("record.byAt", { name, when: at(decision.decidedAt) })}
      </p>
      <p className="text-ink-2">
        {[
          t(decision.byLink ? "record.byLink" : "record.signedIn"),
          ...(confirmedByName ? [t("decisions.confirmed", { name: confirmedByName })] : []),
          ...(decision.void ? [t("record.void")] : []),
        ].join(" · ")}
      </p>
      <dl className={`${styles.facts} figures mt-1`}>
        {facts.map(({ term, text }) =>
          text === "" ? null : (
            <div key={term} className="contents">
              <dt>{term}</dt>
              <dd className="whitespace-pre-wrap">{text}</dd>
            </div>
          ),
        )}
      </dl>
      {checks.length > 0 ? (
        <>
          <p className="mt-2 font-medium">{t("record.checks")}</p>
          <ul className="flex flex-col gap-0.5 pl-4 list-disc">
            {checks.map(({ itemId, question, questionEn, state }) => (
              <li key={itemId}>
                {locale === "en" ? questionEn || question : question} –{" "}
                {t(`record.checkStates.${states.find((known) => known === state) ?? "open"}`)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </li>
  );
}

/** The words that the decider put in place of the post's. */
function proposedIn({ proposed }: Decision): { field: ContentText; text: string }[] {
  return contentTexts.flatMap((field) => {
    const text = proposed?.[field];
    return text === undefined ? [] : [{ field, text }];
  });
}
