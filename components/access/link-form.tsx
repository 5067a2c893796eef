"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { enter } from "@/components/access/enter";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import { useRefusalText } from "@/components/ui/use-refusal-text";

/** Uses a link from a mail, and only when asked to: mail scanners open links too. */
export function LinkForm({ token }: { token: string }) {
  const t = useTranslations("access.link");
  const reason = useRefusalText("access.reasons");
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const use = async () => {
    setPending(true);
    const refused = await enter({ to: "/", token });
    if (!refused) return;
    setRefusal(reason(refused));
    setPending(false);
  };
  if (refusal)
    return (
      <Callout tone="danger" role="alert" actions={<LinkButton href="/sign-in">{t("again")}</LinkButton>}>
        {refusal}
      </Callout>
    );
  return (
    <Button variant="primary" size="lg" onClick={use} pending={pending}>
      {t("submit")}
    </Button>
  );
}
