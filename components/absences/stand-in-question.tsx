"use client";

import { Check, X } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { useDaysText } from "@/components/absences/use-days-text";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import type { StandInAnswer } from "@/db/enums";
import type { StandInQuestion } from "@/lib/absences/contract";
import { client } from "@/lib/api/client";
import type { Day } from "@/lib/time/days";

type Props = {
  token: string;
  question: StandInQuestion;
  today: Day;
  onAnswered: (question: StandInQuestion) => void;
};

/** Whether somebody stands in, with two answers; the token travels in the body of the request. */
export function StandInQuestionForm({ token, question, today, onAnswered }: Props) {
  const t = useTranslations("absences");
  const dutyName = useTranslations("common.duties");
  const format = useFormatter();
  const days = useDaysText(today)(question);
  const why = useRefusalText();
  const [pending, setPending] = useState<StandInAnswer | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const say = async (answer: StandInAnswer) => {
    if (pending) return;
    setPending(answer);
    setRefusal(null);
    try {
      onAnswered(await client.absences.answerStandInByLink({ token, answer }));
    } catch (error) {
      setRefusal(why(error));
    } finally {
      setPending(null);
    }
  };
  return (
    <div className="flex flex-col gap-4">
      <h1 className="text-xl wrap-anywhere">{t("link.question", { name: question.awayName, days })}</h1>
      <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm">
        <dt className="text-ink-2">{t("link.association")}</dt>
        <dd>{question.associationName}</dd>
        <dt className="text-ink-2">{t("link.about")}</dt>
        <dd>{format.list(question.duties.map((duty) => dutyName(duty)))}</dd>
      </dl>
      <p className="text-sm text-ink-2">
        {question.answer ? t("link.before", { answer: question.answer }) : t("asked.until")}
      </p>
      {refusal ? (
        <Callout tone="danger" role="alert">
          {refusal}
        </Callout>
      ) : null}
      <div className="flex flex-col gap-2 sm:flex-row">
        <Button
          variant="primary"
          size="lg"
          pending={pending === "accepted"}
          onClick={() => void say("accepted")}
        >
          <Check aria-hidden />
          {t("asked.accept")}
        </Button>
        <Button size="lg" pending={pending === "declined"} onClick={() => void say("declined")}>
          <X aria-hidden />
          {t("asked.decline")}
        </Button>
      </div>
      <p className="text-sm text-ink-2">{t("link.whose", { name: question.personName })}</p>
    </div>
  );
}
