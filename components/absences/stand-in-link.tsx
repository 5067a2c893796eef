"use client";

import { useState } from "react";
import { StandInDone } from "@/components/absences/stand-in-done";
import { StandInQuestionForm } from "@/components/absences/stand-in-question";
import type { StandInQuestion } from "@/lib/absences/contract";
import type { Day } from "@/lib/time/days";

type Props = { token: string; question: StandInQuestion; today: Day };

/** The page of a link from a mail: the question first, then thanks and the way on; the answer can be changed. */
export function StandInLink({ token, question, today }: Props) {
  const [answered, setAnswered] = useState<StandInQuestion | null>(null);
  if (answered) return <StandInDone question={answered} today={today} onChange={() => setAnswered(null)} />;
  return <StandInQuestionForm token={token} question={question} today={today} onAnswered={setAnswered} />;
}
