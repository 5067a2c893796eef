"use client";

import { useTranslations } from "next-intl";
import { useWorkspace } from "@/components/workspace/workspace";
import { steps } from "@/db/enums";
import { entryOf, type FieldName, isPlainName } from "@/lib/posts/rules-fields";

/** The name of a field or of one entry, such as "Text für Instagram". */
export function useFieldLabel(): (field: FieldName) => string {
  const t = useTranslations("posts");
  const stepName = useTranslations("common.steps");
  const { channelOf } = useWorkspace();
  return (field) => {
    const entry = entryOf(field);
    if (isPlainName(field)) return t(`fields.${field}`);
    if (entry?.name === "variants")
      return t("entries.variants", { channel: channelOf(entry.id)?.name ?? "" });
    if (entry?.name === "minutes") {
      return t("entries.minutes", { step: stepName(steps.find((one) => one === entry.id) ?? "text") });
    }
    return t(`entries.${entry?.name ?? "facts"}`);
  };
}
