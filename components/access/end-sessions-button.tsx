"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { client } from "@/lib/api/client";

/** "Überall abmelden", asked once more. */
export function EndSessionsButton() {
  const t = useTranslations("access.account");
  const reason = useRefusalText("access.reasons");
  const [refusal, setRefusal] = useState<string>();
  const end = async () => {
    try {
      await client.access.endSessions();
      window.location.assign("/sign-in?said=ended");
    } catch (error) {
      setRefusal(reason(error));
    }
  };
  return (
    <>
      <ConfirmDialog
        title={t("endSessions")}
        text={t("sessionsText")}
        confirmLabel={t("endSessions")}
        tone="danger"
        onConfirm={end}
        trigger={<Button>{t("endSessions")}</Button>}
      />
      {refusal ? (
        <Callout tone="danger" role="alert" className="mt-3">
          {refusal}
        </Callout>
      ) : null}
    </>
  );
}
