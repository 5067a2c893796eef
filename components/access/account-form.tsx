"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { formFields } from "@/components/access/form-fields";
import { useInvalid } from "@/components/access/use-invalid";
import { rememberPreference } from "@/components/shell/remember-preference";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { locales, themes } from "@/db/enums";
import type { MeDto } from "@/lib/access/contract";
import { client } from "@/lib/api/client";

type Said = { tone: "success" | "danger"; text: string };

/** Name, language and theme of the own account. */
export function AccountForm({ me }: { me: Pick<MeDto, "name" | "email" | "locale" | "theme"> }) {
  const t = useTranslations();
  const router = useRouter();
  const [invalid, reason] = [useInvalid(), useRefusalText("access.reasons")];
  const [said, setSaid] = useState<Said>();
  const { name, locale, theme } = me;
  const form = useForm({ defaultValues: { name, locale, theme } });
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async (values) => {
    try {
      await client.access.updateAccount(values);
      rememberPreference(values);
      router.refresh();
      setSaid({ tone: "success", text: t("access.account.saved") });
    } catch (error) {
      setSaid({ tone: "danger", text: reason(error) });
    }
  });
  return (
    <form method="post" noValidate onSubmit={submit} className="flex flex-col gap-4">
      <Field label={t("access.fields.name")} error={invalid(errors.name)} required>
        {(control) => <Input autoComplete="name" {...form.register("name", formFields.name)} {...control} />}
      </Field>
      <Field label={t("access.fields.email")} hint={t("access.account.emailFixed")} quiet>
        {(control) => <Input type="email" value={me.email} readOnly {...control} />}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t("access.account.language")} quiet>
          {(control) => (
            <Select {...form.register("locale")} {...control}>
              {locales.map((value) => (
                <option key={value} value={value} lang={value}>
                  {t(`common.locales.${value}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t("access.account.theme")} quiet>
          {(control) => (
            <Select {...form.register("theme")} {...control}>
              {themes.map((value) => (
                <option key={value} value={value}>
                  {t(`common.themes.${value}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <Button type="submit" variant="primary" pending={isSubmitting} className="self-start">
        {t("access.account.save")}
      </Button>
      {said ? (
        <Callout tone={said.tone} role={said.tone === "danger" ? "alert" : "status"}>
          {said.text}
        </Callout>
      ) : null}
    </form>
  );
}
