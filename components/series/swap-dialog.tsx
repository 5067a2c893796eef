"use client";

import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { swapPartners } from "@/components/series/swap-partners";
import { type Swapped, useSlotActions } from "@/components/series/use-slot-actions";
import { useSlotText } from "@/components/series/use-slot-text";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormButtons } from "@/components/ui/form-buttons";
import { Select } from "@/components/ui/select";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import { addDays } from "@/lib/time/days";
import { formatDay, formatDayLong, formatWeek } from "@/lib/time/format";
import { isoWeek } from "@/lib/time/weeks";

type Props = { first: Swapped; onClose: () => void };

const reachDays = 28;

/** Chooses with which post or empty box something changes places. */
export function SwapDialog({ first, onClose }: Props) {
  const t = useTranslations("series.swap");
  const locale = useLocale();
  const { association, today } = useWorkspace();
  const { timeOf } = useSlotText();
  const { swap } = useSlotActions();
  const [chosen, setChosen] = useState("");
  const [error, setError] = useState<string>();
  const form = useId();
  const { plannedOn } = first.placed;
  const start = addDays(plannedOn, -reachDays);
  const input = {
    associationId: association.id,
    from: start > today ? start : today,
    to: addDays(plannedOn, reachDays),
  };
  const { data: range, isError } = useQuery(orpc.calendar.getCalendar.queryOptions({ input }));
  const weeks = range ? swapPartners(range, first.placed) : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const second = weeks.flatMap(({ partners }) => partners).find(({ key }) => key === chosen);
    if (!second) return setError(t("missing"));
    void swap(first, second);
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="sm"
      title={t("title")}
      description={t("text", { name: first.name, day: formatDayLong(plannedOn, locale) })}
      footer={<FormButtons form={form} label={t("confirm")} onCancel={onClose} />}
    >
      <form id={form} onSubmit={submit} noValidate>
        {isError && !range ? (
          <Callout tone="danger" role="alert">
            {t("failed")}
          </Callout>
        ) : null}
        {range && weeks.length === 0 ? <p className="text-sm text-ink-2">{t("none")}</p> : null}
        {!range && !isError ? <p className="text-sm text-ink-2">{t("loading")}</p> : null}
        {weeks.length > 0 ? (
          <Field label={t("with")} error={error} required>
            {(control) => (
              <Select
                {...control}
                value={chosen}
                onChange={(event) => {
                  setChosen(event.target.value);
                  setError(undefined);
                }}
              >
                <option value="">{t("choose")}</option>
                {weeks.map(({ monday, partners }) => (
                  <optgroup key={monday} label={formatWeek(isoWeek(monday), locale)}>
                    {partners.map(({ key, name, placed }) => (
                      <option key={key} value={key}>
                        {t("postId" in placed ? "line" : "freeLine", {
                          day: formatDay(placed.plannedOn, locale),
                          time: timeOf(placed.plannedTime),
                          name,
                        })}
                      </option>
                    ))}
                  </optgroup>
                ))}
              </Select>
            )}
          </Field>
        ) : null}
      </form>
    </Dialog>
  );
}
