"use client";

import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import type { MailListProblem } from "@/lib/members/rules-mail-list";

/** As many as are worth reading at once. */
const mostShown = 10;

export function MailListProblems({ problems }: { problems: readonly MailListProblem[] }) {
  const t = useTranslations("members.list");
  if (problems.length === 0) return null;
  return (
    <Callout tone="warn" title={t("problemsTitle", { count: problems.length })}>
      <ul className="mt-1 list-disc pl-5 wrap-anywhere">
        {problems.slice(0, mostShown).map((problem) => (
          <li key={`${problem.line} ${problem.reason} ${problem.text}`}>
            {t(`problems.${problem.reason}`, { line: String(problem.line), text: problem.text })}
          </li>
        ))}
      </ul>
    </Callout>
  );
}
