"use client";

import { BookCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useSheetWords } from "@/components/handovers/use-sheet-words";
import { useTakeOver } from "@/components/handovers/use-take-over";
import { Button } from "@/components/ui/button";
import type { Handover } from "@/lib/handovers/contract";

/** For the deputy who was asked: the button, or when they pressed it. */
export function TakeOverLine({ handover }: { handover: Handover }) {
  const t = useTranslations("handovers.takeOver");
  const { at } = useSheetWords();
  const { requests, myRequestId, absence, phase } = handover;
  const { takeOver, pending } = useTakeOver(absence);
  const mine = requests.find(({ id }) => id === myRequestId);
  if (!mine || mine.answer === "declined") return null;
  if (mine.takenOverAt) {
    return (
      <p className="mt-3 text-sm font-medium text-green-ink print:hidden">
        <BookCheck aria-hidden className="mr-1 inline size-4 align-text-bottom" />
        {t("mine", { when: at(mine.takenOverAt) })}
      </p>
    );
  }
  if (phase === "over") return null;
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1 print:hidden">
      <Button variant="primary" pending={pending} onClick={() => void takeOver()} className="max-sm:grow">
        <BookCheck aria-hidden />
        {t("button")}
      </Button>
      {mine.answer === null ? <span className="text-sm text-ink-2">{t("hint")}</span> : null}
    </div>
  );
}
