"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useWorkspace } from "@/components/workspace/workspace";
import { entryOf, type FieldName, type FieldValue, type FlatFields, valueAt } from "@/lib/posts/rules-fields";
import { formatDayWithYear, formatTime } from "@/lib/time/format";

/** A field's value in words, such as "Mi 25.11.2026" or "Instagram und Website". */
export function useFieldText(): (field: FieldName, fields: FlatFields) => string {
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
        return entryOf(field) ? partsOf(valueAt(fields, field)) : String(valueAt(fields, field) ?? "");
    }
  };
}

/** A text as it is, a source or a contact as its parts; what a person cannot read, such as an id, is left out. */
function partsOf(value: FieldValue): string {
  if (typeof value !== "object" || value === null) return String(value ?? "");
  if ("position" in value) return value.name;
  const { verifiedById: _, ...parts } = { verifiedById: null, ...value };
  return Object.values(parts).filter(Boolean).join("\n");
}
