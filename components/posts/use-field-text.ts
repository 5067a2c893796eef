"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useWorkspace } from "@/components/workspace/workspace";
import type { PostFields } from "@/lib/posts/contract";
import type { FieldName } from "@/lib/posts/rules";
import { formatDayWithYear, formatTime } from "@/lib/time/format";

/** A field's value in words, such as "Mi 25.11.2026" or "Instagram und Website". */
export function useFieldText(): (field: FieldName, fields: Partial<PostFields>) => string {
  const t = useTranslations("posts");
  const common = useTranslations("common");
  const locale = useLocale();
  const format = useFormatter();
  const { channelOf, formatOf, colleagueOf } = useWorkspace();
  return (field, fields) => {
    switch (field) {
      case "plannedOn":
        return fields.plannedOn ? formatDayWithYear(fields.plannedOn, locale) : t("none.plannedOn");
      case "plannedTime":
        return fields.plannedTime ? formatTime(fields.plannedTime, locale) : t("none.plannedTime");
      case "formatId": {
        const found = formatOf(fields.formatId ?? null);
        if (!found) return t("none.formatId");
        return locale === "de" ? found.nameDe : found.nameEn;
      }
      case "responsibleId":
        if (!fields.responsibleId) return t("none.responsibleId");
        // The state sees that somebody is responsible, not who.
        return colleagueOf(fields.responsibleId)?.name ?? t("someone");
      case "channelIds": {
        const names = (fields.channelIds ?? []).flatMap((id) => channelOf(id)?.name ?? []);
        return names.length > 0 ? format.list(names) : t("none.channelIds");
      }
      case "districtOnly":
        return common(fields.districtOnly ? "yes" : "no");
      default:
        return fields[field] ?? "";
    }
  };
}
