"use client";

import { ScrollText } from "lucide-react";
import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { useWorkspace } from "@/components/workspace/workspace";

/** The way to the record of the association on the screen, for those who may read it. */
export function AuditLink() {
  const t = useTranslations("audit");
  const { association } = useWorkspace();
  return (
    <LinkButton href={`/${association.slug}/audit`}>
      <ScrollText aria-hidden />
      {t("open")}
    </LinkButton>
  );
}
