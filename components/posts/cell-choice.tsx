"use client";

import { useTranslations } from "next-intl";
import type { ComponentType } from "react";
import type { CellProps } from "@/components/posts/cell-props";
import { EditCell } from "@/components/posts/edit-cell";
import type { FormatSelect } from "@/components/posts/format-select";
import { useFieldText } from "@/components/posts/use-field-text";
import { withValue } from "@/lib/posts/rules-fields";

type Props = CellProps & {
  field: "formatId" | "responsibleId";
  select: ComponentType<Parameters<typeof FormatSelect>[0]>;
};

/** Format or person in the list, chosen from the browser's own list. */
export function CellChoice({ post, field, select: Choice, onSave }: Props) {
  const t = useTranslations("posts.fields");
  const text = useFieldText()(field, withValue({}, field, post[field]));
  return (
    <EditCell
      label={t(field)}
      value={post[field] ?? ""}
      text={text}
      onSave={(value) => onSave({ [field]: value || null })}
      control={({ value, onValue, ...control }) => (
        <Choice {...control} value={value || null} onChange={(chosen) => onValue(chosen ?? "")} />
      )}
    >
      <span className={post[field] ? "line-clamp-2 hyphens-auto" : "line-clamp-2 text-ink-2"}>{text}</span>
    </EditCell>
  );
}
