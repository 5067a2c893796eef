"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { EmailField } from "@/components/access/email-field";
import { enter } from "@/components/access/enter";
import { formFields } from "@/components/access/form-fields";
import { PasswordField } from "@/components/access/password-field";
import { useInvalid } from "@/components/access/use-invalid";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { client } from "@/lib/api/client";

const blank = { associationName: "", shortName: "", name: "", email: "", newPassword: "" };

/** The own state association with its first account; then straight in. */
export function SetupForm() {
  const t = useTranslations();
  const [invalid, reason] = [useInvalid(), useRefusalText("access.reasons")];
  const [refusal, setRefusal] = useState<string>();
  const form = useForm({ defaultValues: blank });
  const { errors, isSubmitting } = form.formState;
  // Registered in the order of the page, so that the first refused field gets the focus.
  const inputs = {
    associationName: form.register("associationName", formFields.name),
    shortName: form.register("shortName", formFields.shortName),
    name: form.register("name", formFields.name),
    email: form.register("email", formFields.email),
    newPassword: form.register("newPassword", formFields.newPassword),
  };
  const submit = form.handleSubmit(async (values) => {
    setRefusal(undefined);
    try {
      await client.access.setUp(values);
      const refused = await enter({ to: "/", email: values.email, password: values.newPassword });
      if (refused) window.location.assign("/sign-in");
    } catch (error) {
      setRefusal(reason(error));
    }
  });
  return (
    <form method="post" noValidate onSubmit={submit} className="flex flex-col gap-4">
      <Field label={t("setup.own.associationName")} error={invalid(errors.associationName)} required>
        {(control) => <Input autoComplete="organization" {...inputs.associationName} {...control} />}
      </Field>
      <Field
        label={t("setup.own.shortName")}
        hint={t("setup.own.shortNameHint")}
        error={invalid(errors.shortName)}
        required
      >
        {(control) => <Input {...inputs.shortName} {...control} />}
      </Field>
      <div className="mt-2">
        <h3 className="text-base">{t("setup.own.person")}</h3>
        <p className="text-sm text-ink-2">{t("setup.own.personText")}</p>
      </div>
      <Field label={t("access.fields.name")} error={invalid(errors.name)} required>
        {(control) => <Input autoComplete="name" {...inputs.name} {...control} />}
      </Field>
      <EmailField {...inputs.email} error={invalid(errors.email)} />
      <PasswordField
        {...inputs.newPassword}
        label={t("access.fields.password")}
        hint={t("access.fields.passwordHint")}
        autoComplete="new-password"
        error={invalid(errors.newPassword)}
      />
      {refusal ? (
        <Callout tone="danger" role="alert">
          {refusal}
        </Callout>
      ) : null}
      <Button type="submit" variant="primary" size="lg" pending={isSubmitting} className="self-start">
        {t("setup.own.submit")}
      </Button>
    </form>
  );
}
