"use client";

import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDaysText } from "@/components/absences/use-days-text";
import { FocusHeading } from "@/components/imports/focus-heading";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import type { StandInQuestion } from "@/lib/absences/contract";
import type { Day } from "@/lib/time/days";

type Props = { question: StandInQuestion; today: Day; onChange: () => void };

/** After an answer with a link: thanks, what was said, and the way on. */
export function StandInDone({ question, today, onChange }: Props) {
  const t = useTranslations("absences.link");
  const days = useDaysText(today)(question);
  return (
    <section className="flex flex-col gap-3">
      <h1 className="sr-only">{t("title")}</h1>
      <FocusHeading className="flex items-center gap-2">
        <CircleCheck aria-hidden className="size-6 shrink-0 text-green" />
        {t("doneTitle")}
      </FocusHeading>
      <p className="wrap-anywhere">{t(question.answer ?? "declined", { name: question.awayName, days })}</p>
      <div className="flex flex-wrap gap-2">
        <LinkButton href={`/${question.associationSlug}/absences`}>{t("signIn")}</LinkButton>
        <Button variant="ghost" onClick={onChange}>
          {t("change")}
        </Button>
      </div>
    </section>
  );
}
