"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { partsOf } from "@/components/ui/parts-of";

/**
 * The sentence for a refused request: for the thrown error, or for a reason that is already known. Forms about
 * accounts have sentences of their own.
 */
export function useRefusalText(sentences: "errors" | "access.reasons" = "errors") {
  const t = useTranslations(sentences);
  return useCallback(
    (error: unknown) => {
      const say = forAnyReason(t);
      const { reason, values } = typeof error === "string" ? { reason: error, values: {} } : read(error);
      return say.has(reason) ? say(reason, values) : t("unexpected");
    },
    [t],
  );
}

function read(error: unknown): { reason: string; values: Record<string, string | number> } {
  const { data: said, status } = partsOf(error);
  const { reason, data } = partsOf(said);
  // An answer of the server that is none of our refusals; everything else never got there or back.
  if (typeof reason !== "string")
    return { reason: typeof status === "number" && status < 500 ? "unexpected" : "unavailable", values: {} };
  const given = partsOf(data);
  const values = Object.entries(given).flatMap(([name, value]) =>
    typeof value === "string" || typeof value === "number" ? [[name, value] as const] : [],
  );
  // The fields that both sides changed come only with a clash of texts, and our own text is still there.
  return { reason: "fields" in given ? "conflict" : reason, values: Object.fromEntries(values) };
}

type Say = {
  (reason: string, values: Record<string, string | number>): string;
  has: (reason: string) => boolean;
};

/** A reason comes over the wire as any text; `has` then decides whether it is one of ours. */
function forAnyReason(t: unknown) {
  return t as Say;
}
