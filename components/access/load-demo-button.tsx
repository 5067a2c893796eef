"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { client } from "@/lib/api/client";

/** Fills the empty installation with the example association, which takes a while, then shows its sign-ins. */
export function LoadDemoButton() {
  const t = useTranslations("setup.demo");
  const reason = useRefusalText("access.reasons");
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const load = async () => {
    setPending(true);
    setRefusal(undefined);
    try {
      await client.access.loadDemo();
      window.location.assign("/sign-in");
    } catch (error) {
      setRefusal(reason(error));
      setPending(false);
    }
  };
  return (
    <div className="flex flex-col items-start gap-3">
      <Button size="lg" onClick={load} pending={pending}>
        {t("submit")}
      </Button>
      <p role="status" className="text-sm text-ink-2 empty:hidden">
        {pending ? t("loading") : null}
      </p>
      {refusal ? (
        <Callout tone="danger" role="alert">
          {refusal}
        </Callout>
      ) : null}
    </div>
  );
}
