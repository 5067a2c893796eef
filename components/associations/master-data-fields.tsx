"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import type { UseFormReturn } from "react-hook-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

export type MasterData = { name: string; shortName: string; town: string; regionLabel: string };

type Props = {
  form: UseFormReturn<MasterData>;
  /** Regions in use, to choose from while typing. */
  regions: readonly string[];
  withRegion: boolean;
  /** Told the name while it is typed. */
  onName?: (name: string) => void;
};

/** Name, short name, town and region, the same when a district is set up and when it changes. */
export function MasterDataFields({ form, regions, withRegion, onName }: Props) {
  const t = useTranslations("associations.create");
  const required = useTranslations("common.field")("requiredError");
  const listId = useId();
  const { errors } = form.formState;
  const filled = { validate: (text: string) => text.trim() !== "" || required };
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label={t("name")} hint={t("nameHint")} required error={errors.name?.message}>
        {(control) => (
          <Input
            {...control}
            {...form.register("name", { ...filled, onChange: (event) => onName?.(event.target.value) })}
            maxLength={120}
            autoComplete="off"
          />
        )}
      </Field>
      <Field label={t("shortName")} hint={t("shortNameHint")} required error={errors.shortName?.message}>
        {(control) => (
          <Input {...control} {...form.register("shortName", filled)} maxLength={40} autoComplete="off" />
        )}
      </Field>
      <Field label={t("town")}>
        {(control) => <Input {...control} {...form.register("town")} maxLength={120} autoComplete="off" />}
      </Field>
      {withRegion ? (
        <Field label={t("region")} hint={t("regionHint")}>
          {(control) => (
            <>
              <Input
                {...control}
                {...form.register("regionLabel")}
                maxLength={80}
                list={listId}
                autoComplete="off"
              />
              <datalist id={listId}>
                {regions.map((region) => (
                  <option key={region} value={region} />
                ))}
              </datalist>
            </>
          )}
        </Field>
      ) : null}
    </div>
  );
}
