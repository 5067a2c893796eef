"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useMoments } from "@/components/approvals/approval-moments";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { TimeField } from "@/components/ui/time-field";
import { useWorkspace } from "@/components/workspace/workspace";
import type { RequestPlan } from "@/lib/approvals/contract";
import { isDay } from "@/lib/time/days";
import { fromInstant, isTime, toInstant } from "@/lib/time/zones";

export type RequestWish = { note: string; deadlineAt?: string };

type Props = {
  id: string;
  plan: RequestPlan;
  askedId: string;
  onAsked: (membershipId: string) => void;
  onSend: (wish: RequestWish) => void;
};

/** What one may choose about a request: whom to ask, until when, and a note. */
export function RequestForm({ id, plan, askedId, onAsked, onSend }: Props) {
  const t = useTranslations("approvalPanel.request");
  const { at, day } = useMoments();
  const { today } = useWorkspace();
  const [note, setNote] = useState("");
  const [wished, setWished] = useState<{ day: string; time: string } | null>(null);
  const [error, setError] = useState<string>();
  const candidates = plan.steps[0]?.candidates ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!wished) return onSend({ note });
    if (!isDay(wished.day) || !isTime(wished.time)) return setError(t("deadlineMissing"));
    const deadline = toInstant(wished.day, wished.time);
    if (deadline.getTime() <= Date.now()) return setError(t("deadlinePassed"));
    onSend({ note, deadlineAt: deadline.toISOString() });
  };
  const change = (part: Partial<{ day: string; time: string }>) => {
    setError(undefined);
    setWished((before) => ({ day: "", time: "", ...before, ...part }));
  };
  return (
    <form id={id} onSubmit={submit} noValidate className="flex flex-col gap-4">
      <div>
        {wished ? (
          <div className="flex flex-wrap items-end gap-3">
            <DateField
              label={t("day")}
              required
              min={today}
              value={wished.day}
              error={error}
              onChange={(event) => change({ day: event.target.value })}
            />
            <TimeField
              label={t("time")}
              required
              value={wished.time}
              onChange={(event) => change({ time: event.target.value })}
            />
            <Button variant="ghost" onClick={() => setWished(null)}>
              {t("usual")}
            </Button>
          </div>
        ) : (
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="figures font-semibold">{t("deadline", { when: at(plan.deadlineAt) })}</span>
            <Button size="sm" onClick={() => setWished(fromInstant(new Date(plan.deadlineAt)))}>
              {t("change")}
            </Button>
          </p>
        )}
        {plan.late ? <p className="mt-1 text-sm text-amber-ink">{t("late")}</p> : null}
        {plan.leadShortfall > 0 ? (
          <p className="mt-1 text-sm text-ink-2">
            {t("lead", { days: plan.leadDays, short: plan.leadShortfall })}
          </p>
        ) : null}
      </div>
      {candidates.length > 1 ? (
        <Field label={t("askedLabel")} quiet>
          {(control) => (
            <Select {...control} value={askedId} onChange={(event) => onAsked(event.target.value)}>
              <option value="">{t("askedFirst", { name: candidates[0]?.name ?? "" })}</option>
              {candidates.map(({ membershipId, name, awayUntil }) => (
                <option key={membershipId} value={membershipId}>
                  {awayUntil ? t("awayOption", { name, day: day(awayUntil) }) : name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      ) : null}
      <Field label={t("note")} hint={t("noteHint")}>
        {(control) => (
          <Textarea
            {...control}
            rows={2}
            maxLength={2_000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
    </form>
  );
}
