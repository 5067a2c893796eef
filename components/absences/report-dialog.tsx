"use client";

import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { reportChoices } from "@/components/absences/absence-days";
import { absenceTouches } from "@/components/absences/absence-touches";
import { Callout } from "@/components/ui/callout";
import { DateField } from "@/components/ui/date-field";
import { Dialog } from "@/components/ui/dialog";
import { FormButtons } from "@/components/ui/form-buttons";
import { RadioGroup } from "@/components/ui/radio-group";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import { isDay } from "@/lib/time/days";
import { formatDay } from "@/lib/time/format";

type Props = { member: { id: string; name: string }; onClose: () => void };

/** "Ab sofort nicht verfügbar" for somebody else: the usual case is one press, and never a reason. */
export function ReportDialog({ member, onClose }: Props) {
  const t = useTranslations("absences.report");
  const locale = useLocale();
  const form = useId();
  const { association, today } = useWorkspace();
  const notify = useNotify();
  const why = useRefusalText();
  const choices = reportChoices(today);
  const [choice, setChoice] = useState<string>(choices.at(-1)?.key ?? "day");
  const [lastDay, setLastDay] = useState("");
  const [pressed, setPressed] = useState(false);
  const until = choices.find(({ key }) => key === choice)?.until ?? lastDay;
  const { name } = member;
  const report = useMutation(
    orpc.absences.reportAbsence.mutationOptions({
      meta: { touches: absenceTouches },
      onSuccess: () => {
        notify(t("done", { name, day: formatDay(until, locale) }));
        onClose();
      },
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (isDay(until)) report.mutate({ associationId: association.id, memberId: member.id, until });
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="sm"
      title={t("title", { name })}
      description={t("text", { name })}
      footer={<FormButtons form={form} label={t("confirm")} pending={report.isPending} onCancel={onClose} />}
    >
      <form id={form} noValidate onSubmit={submit} className="flex flex-col gap-3">
        {report.error ? (
          <Callout tone="danger" role="alert">
            {why(report.error)}
          </Callout>
        ) : null}
        <RadioGroup
          name="until"
          label={t("until")}
          value={choice}
          onChange={({ target }) => setChoice(target.value)}
          options={[
            ...choices.map(({ key, until: day }) => ({
              value: key,
              label: t(`choices.${key}`),
              hint: formatDay(day, locale),
            })),
            { value: "day", label: t("choices.day") },
          ]}
        />
        {choice === "day" ? (
          <DateField
            label={t("lastDay")}
            required
            min={today}
            value={lastDay}
            error={pressed && !isDay(lastDay) ? t("dayMissing") : undefined}
            onChange={({ target }) => setLastDay(target.value)}
          />
        ) : null}
      </form>
    </Dialog>
  );
}
