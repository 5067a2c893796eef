"use client";

import { useTranslations } from "next-intl";
import type { MediumSaver } from "@/components/media/use-medium-saver";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { altTextHint } from "@/lib/media/rules-alt-text";

type Props = { saver: MediumSaver; disabled?: boolean };

/** What a picture shows for those who do not see it, or that it needs no description. */
export function AltTextField({ saver, disabled }: Props) {
  const t = useTranslations("media");
  const { shown, edit } = saver;
  const hint = altTextHint(shown.altText);
  const length = [...shown.altText.trim()].length;
  return (
    <div className="flex flex-col gap-1">
      <Field
        label={t("fields.altText")}
        quiet
        hint={
          <span className="flex flex-wrap justify-between gap-x-3">
            <span>{hint ? t(`altTextHints.${hint}`) : t("altTextHint")}</span>
            <span className="figures">{t("altTextLength", { count: length })}</span>
          </span>
        }
      >
        {(control) => (
          <Textarea
            {...control}
            rows={2}
            maxLength={1_000}
            disabled={disabled || shown.decorative}
            value={shown.altText}
            onChange={({ target }) => edit({ altText: target.value })}
          />
        )}
      </Field>
      <Checkbox
        label={t("fields.decorative")}
        disabled={disabled}
        checked={shown.decorative}
        onChange={({ target }) => edit({ decorative: target.checked })}
      />
    </div>
  );
}
