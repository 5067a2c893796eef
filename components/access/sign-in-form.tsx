"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { DemoSignIns } from "@/components/access/demo-sign-ins";
import { EmailField } from "@/components/access/email-field";
import { enter } from "@/components/access/enter";
import { formFields } from "@/components/access/form-fields";
import { PasswordField } from "@/components/access/password-field";
import { SignInByLink } from "@/components/access/sign-in-by-link";
import { useInvalid } from "@/components/access/use-invalid";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import type { Setup } from "@/lib/access/contract";

type Props = { to: string; email: string; setup: Pick<Setup, "mailConfigured" | "demo"> };

/** Address and password; below, a link by mail where mails can be sent, and the sign-ins of a demo. */
export function SignInForm({ to, email, setup }: Props) {
  const t = useTranslations("access");
  const [invalid, reason] = [useInvalid(), useRefusalText("access.reasons")];
  const [refusal, setRefusal] = useState<string>();
  const form = useForm({ defaultValues: { email, password: "" } });
  const { errors, isSubmitting, isSubmitSuccessful } = form.formState;
  const submit = form.handleSubmit(async (values) => {
    const refused = await enter({ to, ...values });
    setRefusal(refused ? reason(refused) : undefined);
    if (refused) form.setError("root", {});
  });
  const fill = (person: { email: string }, password: string) => {
    form.reset({ email: person.email, password });
    setRefusal(undefined);
  };
  return (
    <>
      <form method="post" noValidate onSubmit={submit} className="flex flex-col gap-4">
        {refusal ? (
          <Callout tone="danger" role="alert">
            {refusal}
          </Callout>
        ) : null}
        <EmailField {...form.register("email", formFields.email)} error={invalid(errors.email)} />
        <PasswordField
          {...form.register("password", formFields.password)}
          label={t("fields.password")}
          autoComplete="current-password"
          error={invalid(errors.password)}
        />
        <div className="flex flex-wrap items-center justify-between gap-3">
          <Button type="submit" variant="primary" size="lg" pending={isSubmitting || isSubmitSuccessful}>
            {t("signIn.submit")}
          </Button>
          <Link href="/forgotten-password" className="py-1 text-sm underline">
            {t("signIn.forgotten")}
          </Link>
        </div>
      </form>
      {setup.mailConfigured ? <SignInByLink form={form} /> : null}
      {setup.demo ? <DemoSignIns demo={setup.demo} onChoose={fill} /> : null}
    </>
  );
}
