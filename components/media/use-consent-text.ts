"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { MediaPerson } from "@/lib/media/contract";
import { formatDayWithYear, formatInstant } from "@/lib/time/format";

/** What somebody agreed to in one line: channels, purpose, until when, and whether the form is there. */
export function useConsentText(): (person: MediaPerson) => string {
  const t = useTranslations("media.people");
  const kinds = useTranslations("common.channelKinds");
  const locale = useLocale();
  const format = useFormatter();
  return ({ channelKinds, purpose, validUntil, formOnFile, formNote, minor, guardians, withdrawnAt }) => {
    if (withdrawnAt) return t("withdrawnOn", { time: formatInstant(new Date(withdrawnAt), locale) });
    return [
      channelKinds.length === 0 ? t("allChannels") : format.list(channelKinds.map((kind) => kinds(kind))),
      purpose,
      validUntil ? t("until", { day: formatDayWithYear(validUntil, locale) }) : t("untilWithdrawn"),
      minor && guardians ? t("guardiansAre", { names: guardians }) : "",
      formOnFile ? [t("formThere"), formNote].filter(Boolean).join(": ") : t("formMissing"),
    ]
      .filter(Boolean)
      .join(" · ");
  };
}
