"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { useWorkspace } from "@/components/workspace/workspace";
import { refusalOfDay } from "@/lib/posts/rules";
import { isDay } from "@/lib/time/days";

const earliest = "2000-01-01";

/** A day for a row; taken with the button, because a half-typed year is already a day. */
export function DayAnswer({ label, onAnswer }: { label: string; onAnswer: (day: string) => void }) {
  const t = useTranslations("imports.fix");
  const errors = useTranslations("errors");
  const { today } = useWorkspace();
  const id = useId();
  const [day, setDay] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isDay(day) || day < earliest) return setProblem(t("dayMissing"));
        if (refusalOfDay(day, today) === "tooFarAhead") return setProblem(errors("tooFarAhead"));
        setProblem(null);
        onAnswer(day);
      }}
    >
      <div className="flex flex-wrap items-center gap-2">
        <Input
          type="date"
          aria-label={label}
          aria-invalid={problem !== null || undefined}
          aria-describedby={problem === null ? undefined : id}
          min={earliest}
          value={day}
          onChange={(event) => setDay(event.target.value)}
          className="figures w-40"
        />
        <Button type="submit">{t("take")}</Button>
      </div>
      <p id={id} role="alert" className="text-sm text-red">
        {problem}
      </p>
    </form>
  );
}
