"use client";

import { useTranslations } from "next-intl";
import type { Medium } from "@/lib/media/contract";

/** What is said about a medium, for those who only use it. */
export function MediumDetails({ medium }: { medium: Medium }) {
  const t = useTranslations("media");
  const { altText, decorative, credit, licence, licenceDetail, licenceLink } = medium;
  const lines = [
    [t("fields.altText"), decorative ? t("fields.decorative") : altText || t("problems.altTextMissing")],
    [t("fields.credit"), credit || t("problems.creditMissing")],
    [t("fields.licence"), [t(`licences.${licence}`), licenceDetail].filter(Boolean).join(" · ")],
    [t("fields.licenceLink"), licenceLink],
  ].filter(([, value]) => value);
  return (
    <dl className="flex flex-col gap-3">
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt className="text-xs text-ink-2">{name}</dt>
          <dd className="wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
