"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";

const [earliest, latest] = ["2000-01-01", "2099-12-31"];

/** A day for a row; taken with the button, because a half-typed year is already a day. */
export function DayAnswer({ label, onAnswer }: { label: string; onAnswer: (day: string) => void }) {
  const t = useTranslations("imports.fix");
  const id = useId();
  const [day, setDay] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const isDay = day >= earliest && day <= latest;
        setIsMissing(!isDay);
        if (isDay) onAnswer(day);
      }}
    >
      <div className="flex flex-wrap items-center gap-2">
        <Input
          type="date"
          aria-label={label}
          aria-invalid={isMissing || undefined}
          aria-describedby={isMissing ? id : undefined}
          min={earliest}
          max={latest}
          value={day}
          onChange={(event) => setDay(event.target.value)}
          className="figures w-40"
        />
        <Button type="submit">{t("take")}</Button>
      </div>
      <p id={id} role="alert" className="text-sm text-red">
        {isMissing ? t("dayMissing") : null}
      </p>
    </form>
  );
}
