"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { askNextAuth } from "@/components/access/ask-next-auth";
import { formFields } from "@/components/access/form-fields";
import { PasswordField } from "@/components/access/password-field";
import { useInvalid } from "@/components/access/use-invalid";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { client } from "@/lib/api/client";

const blank = { currentPassword: "", newPassword: "" };

/** Changes the own password. That ends every session, so this browser signs in again with the new one. */
export function PasswordForm({ email }: { email: string }) {
  const t = useTranslations("access");
  const [invalid, reason] = [useInvalid(), useRefusalText("access.reasons")];
  const [said, setSaid] = useState<{ tone: "success" | "danger"; text: string }>();
  const form = useForm({ defaultValues: blank });
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async (values) => {
    try {
      await client.access.changePassword(values);
      const refused = await askNextAuth("callback/password", { email, password: values.newPassword });
      if (refused) return window.location.assign("/sign-in?said=changed");
      form.reset(blank);
      setSaid({ tone: "success", text: t("account.passwordChanged") });
    } catch (error) {
      setSaid({ tone: "danger", text: reason(error) });
    }
  });
  return (
    <form method="post" noValidate onSubmit={submit} className="flex flex-col gap-4">
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <PasswordField
        {...form.register("currentPassword", formFields.password)}
        label={t("fields.currentPassword")}
        autoComplete="current-password"
        error={invalid(errors.currentPassword)}
      />
      <PasswordField
        {...form.register("newPassword", formFields.newPassword)}
        label={t("fields.newPassword")}
        hint={t("fields.passwordHint")}
        autoComplete="new-password"
        error={invalid(errors.newPassword)}
      />
      <Button type="submit" pending={isSubmitting} className="self-start">
        {t("account.passwordSubmit")}
      </Button>
      {said ? (
        <Callout tone={said.tone} role={said.tone === "danger" ? "alert" : "status"}>
          {said.text}
        </Callout>
      ) : null}
    </form>
  );
}
