"use client";

import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";

/** Whose work it is, where somebody stands in for them. */
export function OnBehalf({ of }: { of: { name: string } | null }) {
  const t = useTranslations("week");
  return of ? <Badge tone="amber">{t("onBehalfOf", { name: of.name })}</Badge> : null;
}
