"use client";

import { useTranslations } from "next-intl";
import type { FieldError } from "react-hook-form";

/** Gives the sentence for a field that a form of `formFields` refused. */
export function useInvalid() {
  const t = useTranslations("access.invalid");
  return (error: FieldError | undefined) => {
    if (!error) return undefined;
    const key = asKey(error.message);
    return t.has(key) ? t(key) : t("required");
  };
}

/** Messages are written as keys in `formFields`; the form library carries them as plain text. */
function asKey(message: string | undefined) {
  return (message ?? "required") as "required";
}
