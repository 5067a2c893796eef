"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { EmailField } from "@/components/access/email-field";
import { formFields } from "@/components/access/form-fields";
import { useInvalid } from "@/components/access/use-invalid";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { client } from "@/lib/api/client";

/** Asks for a link to a new password; what it answers never tells who has an account. */
export function ForgottenForm() {
  const t = useTranslations("access.forgotten");
  const [invalid, reason] = [useInvalid(), useRefusalText("access.reasons")];
  const [sentTo, setSentTo] = useState<string>();
  const [refusal, setRefusal] = useState<string>();
  const form = useForm({ defaultValues: { email: "" } });
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async ({ email }) => {
    setRefusal(undefined);
    try {
      await client.access.requestReset({ email });
      setSentTo(email);
    } catch (error) {
      setRefusal(reason(error));
    }
  });
  if (sentTo)
    return (
      <Callout tone="success" role="status" title={t("sentTitle")}>
        {t("sent", { email: sentTo })}
      </Callout>
    );
  return (
    <form method="post" noValidate onSubmit={submit} className="flex flex-col items-start gap-4 [&>*]:w-full">
      {refusal ? (
        <Callout tone="danger" role="alert">
          {refusal}
        </Callout>
      ) : null}
      <EmailField {...form.register("email", formFields.email)} error={invalid(errors.email)} />
      <Button type="submit" variant="primary" size="lg" pending={isSubmitting} className="sm:w-auto">
        {t("submit")}
      </Button>
    </form>
  );
}
