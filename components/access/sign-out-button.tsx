"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { askNextAuth } from "@/components/access/ask-next-auth";
import { Button } from "@/components/ui/button";

/** Signs out and loads the address given: a path of this site. */
export function SignOutButton({ to }: { to: string }) {
  const t = useTranslations("access.account");
  const [pending, setPending] = useState(false);
  const leave = async () => {
    setPending(true);
    await askNextAuth("signout", {});
    window.location.assign(to);
  };
  return (
    <Button onClick={leave} pending={pending}>
      {t("signOut")}
    </Button>
  );
}
