import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { CheckQuestion } from "@/components/checks/check-question";
import { CheckResult } from "@/components/checks/check-result";
import type { CheckAnswer, CheckGroup as Group } from "@/db/enums";
import type { Finding } from "@/lib/checks/rules";
import type { Place } from "@/lib/checks/rules-case";

type Props = {
  group: Group;
  findings: readonly Finding[];
  onGo?: (place: Place) => void;
  onAnswer?: (finding: Finding, answer: CheckAnswer) => void;
  onAnnotate?: (finding: Finding, note: string) => void;
  linkAction: (again: boolean) => ReactNode;
};

/** The checks of one subject. */
export function CheckGroup({ group, findings, onGo, onAnswer, onAnnotate, linkAction }: Props) {
  const t = useTranslations("checks.groups");
  const heading = useId();
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className="text-base">
        {t(group)}
      </h3>
      <ul className="flex flex-col divide-y divide-line text-sm">
        {findings.map((finding) =>
          finding.item.automatic === null ? (
            <CheckQuestion
              key={finding.item.id}
              finding={finding}
              onAnswer={onAnswer && ((answer) => onAnswer(finding, answer))}
              onAnnotate={onAnnotate && ((note) => onAnnotate(finding, note))}
            />
          ) : (
            <CheckResult
              key={finding.item.id}
              finding={finding}
              onGo={onGo}
              action={linkAction(finding.given !== null)}
            />
          ),
        )}
      </ul>
    </section>
  );
}
