"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { client } from "@/lib/api/client";

/** Adds the association of an invitation to the account that is signed in. */
export function JoinForm({ token }: { token: string }) {
  const t = useTranslations("access.invitation");
  const reason = useRefusalText("access.reasons");
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const join = async () => {
    setPending(true);
    try {
      await client.access.acceptInvitation({ token });
      window.location.assign("/");
    } catch (error) {
      setRefusal(reason(error));
      setPending(false);
    }
  };
  return (
    <div className="flex flex-col items-start gap-4">
      {refusal ? (
        <Callout tone="danger" role="alert">
          {refusal}
        </Callout>
      ) : null}
      <Button variant="primary" size="lg" onClick={join} pending={pending}>
        {t("join")}
      </Button>
    </div>
  );
}
