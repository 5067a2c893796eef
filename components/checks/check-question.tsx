"use client";

import { useLocale, useTranslations } from "next-intl";
import { CheckHead } from "@/components/checks/check-head";
import { CheckNote } from "@/components/checks/check-note";
import { RiskBadge } from "@/components/checks/risk-badge";
import { SegmentedControl } from "@/components/ui/segmented-control";
import type { CheckAnswer } from "@/db/enums";
import type { Finding } from "@/lib/checks/rules";
import { wordsIn } from "@/lib/checks/rules-words";
import { formatInstant } from "@/lib/time/format";

type Props = {
  finding: Finding;
  /** Missing for those who only read. */
  onAnswer?: (answer: CheckAnswer) => void;
  onAnnotate?: (note: string) => void;
};

/** A question to people: yes, no, or does not apply, saved with the press. */
export function CheckQuestion({ finding, onAnswer, onAnnotate }: Props) {
  const t = useTranslations("checks");
  const locale = useLocale();
  const { item, answer, given } = finding;
  const answers = item.good === "any" ? (["yes", "no"] as const) : (["yes", "no", "na"] as const);
  const { raises } = item;
  const by = { name: given?.personName ?? "", time: given ? formatInstant(new Date(given.at), locale) : "" };
  return (
    <li data-check={item.id} tabIndex={-1} className="flex scroll-mt-4 flex-col gap-2 py-3">
      <CheckHead finding={finding} />
      <div className="flex flex-col gap-1.5 pl-7.5">
        {onAnswer ? (
          <SegmentedControl
            label={wordsIn(item.question, locale)}
            value={answer ?? ""}
            options={answers.map((value) => ({ value, label: t(`answers.${value}`) }))}
            onChange={(chosen) => (chosen === "" ? undefined : onAnswer(chosen))}
            className="self-start"
          />
        ) : null}
        {answer && given ? (
          <p className="figures flex flex-wrap items-center gap-x-2 text-xs text-ink-2">
            {raises && raises.answer === answer ? <RiskBadge risk={raises.to} /> : null}
            {onAnswer ? t("given", by) : t("givenAs", { answer: t(`answers.${answer}`), ...by })}
          </p>
        ) : null}
        {given && answer ? <CheckNote finding={finding} onAnnotate={onAnnotate} /> : null}
      </div>
    </li>
  );
}
