"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { refusalOf } from "@/components/posts/refusal";

/** The sentence for a refused request: for the thrown error, or for a reason that is already known. */
export function useRefusalText() {
  const t = useTranslations("errors");
  return useCallback(
    (error: unknown) => {
      const key = asKey(typeof error === "string" ? error : reasonOf(error));
      return t.has(key) ? t(key) : t("unexpected");
    },
    [t],
  );
}

function reasonOf(error: unknown): string {
  const refusal = refusalOf(error);
  if (refusal.kind === "lost") return "unavailable";
  return refusal.kind === "clash" ? "conflict" : refusal.reason;
}

/** A reason comes over the wire as any text; `t.has` then decides whether it is one of ours. */
function asKey(reason: string) {
  return reason as "unexpected";
}
