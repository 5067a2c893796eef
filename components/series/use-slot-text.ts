"use client";

import { useLocale, useTranslations } from "next-intl";
import type { Slot } from "@/lib/series/contract";
import { formatDay, formatTime } from "@/lib/time/format";
import type { Time } from "@/lib/time/zones";

/** A box in words. */
export function useSlotText() {
  const t = useTranslations("series.slot");
  const locale = useLocale();
  const timeOf = (time: Time | null) => (time === null ? t("timeOpen") : formatTime(time, locale));
  const nameOf = ({ title, name }: Pick<Slot, "title" | "name">) => title ?? name;
  const whole = (slot: Slot) =>
    t("menu", {
      name: nameOf(slot),
      day: formatDay(slot.plannedOn, locale),
      time: timeOf(slot.plannedTime),
    });
  return { timeOf, nameOf, whole };
}
