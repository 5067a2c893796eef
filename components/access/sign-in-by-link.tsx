"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { client } from "@/lib/api/client";

type Props = { form: UseFormReturn<{ email: string; password: string }> };

/** Signing in without a password: mails a link to the address above. */
export function SignInByLink({ form }: Props) {
  const t = useTranslations("access.signIn");
  const reason = useRefusalText("access.reasons");
  const [pending, setPending] = useState(false);
  const [said, setSaid] = useState<{ tone: "success" | "danger"; text: string }>();
  const send = async () => {
    if (!(await form.trigger("email", { shouldFocus: true }))) return;
    const email = form.getValues("email").trim();
    setPending(true);
    try {
      await client.access.requestSignInLink({ email });
      setSaid({ tone: "success", text: t("linkSent", { email }) });
    } catch (error) {
      setSaid({ tone: "danger", text: reason(error) });
    }
    setPending(false);
  };
  return (
    <div className="mt-6 flex flex-col items-start gap-2 border-t border-line pt-5">
      <Button onClick={send} pending={pending}>
        {t("byLink")}
      </Button>
      <p className="text-xs text-ink-2">{t("byLinkHint")}</p>
      {said ? (
        <Callout tone={said.tone} role={said.tone === "danger" ? "alert" : "status"}>
          {said.text}
        </Callout>
      ) : null}
    </div>
  );
}
