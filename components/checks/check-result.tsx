"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CheckHead } from "@/components/checks/check-head";
import { useProblemText } from "@/components/checks/use-problem-text";
import { Button } from "@/components/ui/button";
import type { Finding } from "@/lib/checks/rules";
import type { Place } from "@/lib/checks/rules-case";
import { formatInstant } from "@/lib/time/format";

type Props = { finding: Finding; onGo?: (place: Place) => void; action?: ReactNode };

/** A check that answers itself: what it found, each with the way to where it is solved. */
export function CheckResult({ finding, onGo, action }: Props) {
  const t = useTranslations("checks");
  const locale = useLocale();
  const text = useProblemText();
  const { problems, given, state, item } = finding;
  return (
    <li data-check={item.id} tabIndex={-1} className="flex scroll-mt-4 flex-col gap-2 py-3">
      <CheckHead finding={finding} />
      {problems.length > 0 ? (
        <ul className="flex flex-col gap-1 pl-7.5 text-sm">
          {problems.map((problem) => (
            <li
              key={`${problem.key}.${problem.mark}`}
              className="flex flex-wrap items-center gap-x-3 gap-y-1"
            >
              <span className="min-w-0 wrap-anywhere">{text(problem)}</span>
              {onGo ? (
                <Button
                  size="sm"
                  variant="ghost"
                  aria-label={t("toFieldName", { problem: text(problem) })}
                  onClick={() => onGo(problem.place)}
                  className="px-1.5 text-petrol underline"
                >
                  {t("toField")}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {item.automatic === "link" && (state === "open" || given) ? (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 pl-7.5 text-xs text-ink-2">
          <p className="figures">
            {given
              ? t("givenLink", { name: given.personName, time: formatInstant(new Date(given.at), locale) })
              : t("linkNotAsked")}
          </p>
          {action}
        </div>
      ) : null}
    </li>
  );
}
