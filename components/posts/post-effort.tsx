"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { useWorkspace } from "@/components/workspace/workspace";
import { steps } from "@/db/enums";
import { minutesOf, minutesWithoutFormat } from "@/lib/budget/rules-steps";
import type { Post } from "@/lib/posts/contract";
import { entryName, type FlatFields, withValue } from "@/lib/posts/rules-fields";
import { formatMinutes } from "@/lib/time/format";

type Props = { post: Post; onEdit: (changes: FlatFields) => void };

const most = 2400;

/** The planned minutes of each step: the format's, until somebody says otherwise for this post. */
export function PostEffort({ post, onEdit }: Props) {
  const t = useTranslations("budget.effort");
  const name = useTranslations("common.steps");
  const { formatOf } = useWorkspace();
  const format = formatOf(post.formatId)?.minutes ?? minutesWithoutFormat;
  const minutes = minutesOf(format, post.minutes);
  const sum = steps.reduce((total, step) => total + minutes[step], 0);
  const set = (step: (typeof steps)[number], typed: string) => {
    const wanted = typed === "" ? null : Number(typed);
    if (wanted !== null && !(Number.isInteger(wanted) && wanted >= 0 && wanted <= most)) return;
    const own = wanted === format[step] ? null : wanted;
    onEdit(withValue({}, entryName("minutes", step), own));
  };
  return (
    <details className="text-sm sm:col-span-2">
      <summary className="inline-flex min-h-8 cursor-pointer items-center gap-2 pointer-coarse:min-h-11">
        <span className="text-petrol underline">{t("title")}</span>
        <span className="figures text-ink-2">{t("sum", { time: formatMinutes(sum) })}</span>
      </summary>
      <p className="mb-2 text-ink-2">{t("text")}</p>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        {steps.map((step) => (
          <Field
            key={step}
            label={name(step)}
            quiet
            hint={
              post.minutes[step] === undefined
                ? undefined
                : t("fromFormat", { minutes: String(format[step]) })
            }
          >
            {(control) => (
              <Input
                {...control}
                type="number"
                inputMode="numeric"
                min={0}
                max={most}
                aria-label={t("minutes", { step: name(step) })}
                data-field={entryName("minutes", step)}
                value={String(minutes[step])}
                onChange={(event) => set(step, event.target.value)}
                className="max-w-28 tabular-nums"
              />
            )}
          </Field>
        ))}
      </div>
    </details>
  );
}
