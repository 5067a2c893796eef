"use client";

import { useLocale, useTranslations } from "next-intl";
import { DayAnswer } from "@/components/imports/day-answer";
import { TitleAnswer } from "@/components/imports/title-answer";
import { useRowTexts } from "@/components/imports/use-row-texts";
import { Button } from "@/components/ui/button";
import type { PreviewRow, Problem, RowFix } from "@/lib/imports/rules-plan";
import { formatDayWithYear } from "@/lib/time/format";

type Props = { row: PreviewRow; problem: Problem; onDecide: (answer: RowFix) => void };

/** The answer to one thing that a row leaves open. */
export function RowQuestion({ row, problem, onDecide }: Props) {
  const t = useTranslations("imports.fix");
  const textsOf = useRowTexts();
  const { place } = textsOf(row);
  if (problem.fix === "enterTitle") {
    return (
      <TitleAnswer
        label={t("named", { action: t("enterTitle"), row: place })}
        onAnswer={(title) => onDecide({ title })}
      />
    );
  }
  const days = daysOf(problem);
  return (
    <>
      {days.length > 0 ? (
        <ReadDays days={days} place={place} onDecide={onDecide} />
      ) : (
        <DayAnswer
          label={t("named", { action: t(problem.fix), row: place })}
          onAnswer={(day) => onDecide({ day })}
        />
      )}
      <Button
        aria-label={t("named", { action: t("undated"), row: place })}
        onClick={() => onDecide({ day: null })}
      >
        {t("undated")}
      </Button>
    </>
  );
}

/** The two days that one text can mean, each as a button. */
function ReadDays({ days, place, onDecide }: { days: string[]; place: string } & Pick<Props, "onDecide">) {
  const t = useTranslations("imports.fix");
  const locale = useLocale();
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="sr-only">{t("chooseOrder")}</legend>
      {days.map((day) => {
        const name = formatDayWithYear(day, locale);
        return (
          <Button
            key={day}
            aria-label={t("named", { action: name, row: place })}
            onClick={() => onDecide({ day })}
          >
            {name}
          </Button>
        );
      })}
    </fieldset>
  );
}

/** ISO days; none where the text lacks its year too. */
function daysOf({ fix, params }: Problem): string[] {
  if (fix !== "chooseOrder") return [];
  return [params.dmy, params.mdy].map(String).filter((day) => /^\d{4}-/.test(day));
}
