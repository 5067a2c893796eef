"use client";

import { CircleCheck, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { DistrictLine } from "@/lib/associations/contract";

/** Whether a district can work safely, in a word and an icon, or what it still needs. */
export function SetUpState({ missing }: { missing: DistrictLine["missing"] }) {
  const t = useTranslations("associations.districts");
  if (missing.length === 0) {
    return (
      <span className="flex items-start gap-1.5 text-green-ink">
        <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0" />
        {t("ready")}
      </span>
    );
  }
  const what = missing.map((part) => t(`missingParts.${part}`)).join(", ");
  return (
    <span className="flex items-start gap-1.5 text-amber-ink">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      {t("missing", { what })}
    </span>
  );
}
