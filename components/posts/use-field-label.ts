"use client";

import { useTranslations } from "next-intl";
import { useWorkspace } from "@/components/workspace/workspace";
import { entryOf, type FieldName, isPlainName } from "@/lib/posts/rules-fields";

/** The name of a field or of one entry, such as "Text für Instagram". */
export function useFieldLabel(): (field: FieldName) => string {
  const t = useTranslations("posts");
  const { channelOf } = useWorkspace();
  return (field) => {
    const entry = entryOf(field);
    if (isPlainName(field)) return t(`fields.${field}`);
    if (entry?.name === "variants")
      return t("entries.variants", { channel: channelOf(entry.id)?.name ?? "" });
    return t(`entries.${entry?.name ?? "facts"}`);
  };
}
