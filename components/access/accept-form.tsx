"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
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

/** Makes the account of an invitation, joins and signs in. */
export function AcceptForm({ token, email, name }: { token: string; email: string; name: string }) {
  const t = useTranslations("access");
  const [invalid, reason] = [useInvalid(), useRefusalText("access.reasons")];
  const [refusal, setRefusal] = useState<string>();
  const form = useForm({ defaultValues: { name, newPassword: "" } });
  const { errors, isSubmitting } = form.formState;
  // Registered in the order of the page, so that the first refused field gets the focus.
  const inputs = {
    name: form.register("name", formFields.name),
    newPassword: form.register("newPassword", formFields.newPassword),
  };
  const submit = form.handleSubmit(async (values) => {
    setRefusal(undefined);
    try {
      await client.access.acceptInvitation({ token, ...values });
      const refused = await enter({ to: "/", email, password: values.newPassword });
      if (refused) window.location.assign("/sign-in");
    } catch (error) {
      setRefusal(reason(error));
    }
  });
  return (
    <form method="post" noValidate onSubmit={submit} className="flex flex-col gap-4">
      {refusal ? (
        <Callout tone="danger" role="alert">
          {refusal}
        </Callout>
      ) : null}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <Field label={t("fields.name")} error={invalid(errors.name)} required>
        {(control) => <Input autoComplete="name" {...inputs.name} {...control} />}
      </Field>
      <PasswordField
        {...inputs.newPassword}
        label={t("fields.password")}
        hint={t("fields.passwordHint")}
        autoComplete="new-password"
        error={invalid(errors.newPassword)}
      />
      <Button type="submit" variant="primary" size="lg" pending={isSubmitting} className="self-start">
        {t("invitation.create")}
      </Button>
    </form>
  );
}
