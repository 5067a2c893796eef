"use client";

import { useLocale, useTranslations } from "next-intl";
import type { CellProps } from "@/components/posts/cell-props";
import { EditCell } from "@/components/posts/edit-cell";
import { Input } from "@/components/ui/input";
import { formatDay, formatDayWithYear } from "@/lib/time/format";

type Props = CellProps & { field: "plannedOn" | "plannedTime" };

/** Day or time in the list; an emptied cell means undated or "Zeit offen". */
export function CellWhen({ post, field, onSave }: Props) {
  const t = useTranslations("posts");
  const locale = useLocale();
  const value = post[field];
  const isDay = field === "plannedOn";
  const whole = value && (isDay ? formatDayWithYear(value, locale) : value);
  const save = (typed: string) => {
    if (!isDay) return onSave({ plannedTime: typed || null });
    return onSave(typed ? { plannedOn: typed } : { plannedOn: null, plannedTime: null });
  };
  return (
    <EditCell
      label={t(`fields.${field}`)}
      value={value ?? ""}
      text={whole ?? t(`none.${field}`)}
      onSave={save}
      control={({ onValue, ...control }) => (
        <Input
          {...control}
          type={isDay ? "date" : "time"}
          onChange={(event) => onValue(event.target.value)}
          className="w-34 px-1"
        />
      )}
    >
      {value ? (
        <span className="figures whitespace-nowrap">{isDay ? formatDay(value, locale) : value}</span>
      ) : (
        <span className="text-ink-2">{t(`none.${field}`)}</span>
      )}
    </EditCell>
  );
}
