"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { useFieldText } from "@/components/posts/use-field-text";
import type { Post } from "@/lib/posts/contract";
import { type FieldName, fieldsOf, flatten } from "@/lib/posts/rules-fields";

type Props = { post: Post; children: ReactNode };

const facts: readonly FieldName[] = ["plannedOn", "plannedTime", "channelIds", "formatId", "responsibleId"];

/** When, where, how and who in one line; opened, its fields. On a phone it begins closed, as the text is the work there. */
export function FactsLine({ post, children }: Props) {
  const t = useTranslations("posts.sheet");
  const text = useFieldText();
  const [isOpen] = useState(() => window.matchMedia("(min-width: 40rem)").matches);
  const fields = flatten(fieldsOf(post));
  const ofSeries = post.series ? [post.series.name] : [];
  const shown = facts.filter((field) => field !== "plannedTime" || post.plannedOn !== null);
  return (
    <details open={isOpen} className="group rounded-lg border border-line">
      <summary className="flex min-h-11 items-center gap-3 rounded-lg px-3.5 py-2 text-sm hover:bg-sunken">
        <span className="mr-auto">
          <span className="sr-only">{t("facts")}: </span>
          {[...shown.map((field) => text(field, fields)), ...ofSeries].join(" · ")}
        </span>
        <span aria-hidden className="text-petrol underline group-open:hidden">
          {t("change")}
        </span>
      </summary>
      <div className="border-t border-line p-3.5">{children}</div>
    </details>
  );
}
