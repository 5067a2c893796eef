"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { formFields } from "@/components/access/form-fields";
import { PasswordField } from "@/components/access/password-field";
import { useInvalid } from "@/components/access/use-invalid";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { client } from "@/lib/api/client";

/** Sets a new password with the link of a mail, then asks to sign in with it. */
export function ResetForm({ token, email }: { token: string; email: string }) {
  const t = useTranslations("access");
  const [invalid, reason] = [useInvalid(), useRefusalText("access.reasons")];
  const [refusal, setRefusal] = useState<string>();
  const form = useForm({ defaultValues: { newPassword: "" } });
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async ({ newPassword }) => {
    setRefusal(undefined);
    try {
      await client.access.resetPassword({ token, newPassword });
      window.location.assign("/sign-in?said=changed");
    } catch (error) {
      setRefusal(reason(error));
    }
  });
  return (
    <form method="post" noValidate onSubmit={submit} className="flex flex-col gap-4">
      {refusal ? (
        <Callout
          tone="danger"
          role="alert"
          actions={<LinkButton href="/forgotten-password">{t("reset.again")}</LinkButton>}
        >
          {refusal}
        </Callout>
      ) : null}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <PasswordField
        {...form.register("newPassword", formFields.newPassword)}
        label={t("fields.newPassword")}
        hint={t("fields.passwordHint")}
        autoComplete="new-password"
        error={invalid(errors.newPassword)}
      />
      <Button type="submit" variant="primary" size="lg" pending={isSubmitting} className="self-start">
        {t("reset.submit")}
      </Button>
    </form>
  );
}
