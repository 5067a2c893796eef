"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import * as z from "zod/mini";

const refusal = z.object({ data: z.object({ reason: z.string(), data: z.record(z.string(), z.unknown()) }) });
/** An answer of the server that is none of our refusals; everything else never got there or back. */
const answer = z.object({ status: z.number().check(z.maximum(499)) });
const value = z.union([z.string(), z.number()]);

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
  const said = refusal.safeParse(error);
  if (!said.success)
    return { reason: answer.safeParse(error).success ? "unexpected" : "unavailable", values: {} };
  const { reason, data } = said.data.data;
  const values = Object.entries(data).flatMap(([name, given]) => {
    const known = value.safeParse(given);
    return known.success ? [[name, known.data] as const] : [];
  });
  // The fields that both sides changed come only with a clash of texts, and our own text is still there.
  return { reason: "fields" in data ? "conflict" : reason, values: Object.fromEntries(values) };
}

type Say = {
  (reason: string, values: Record<string, string | number>): string;
  has: (reason: string) => boolean;
};

/** A reason comes over the wire as any text; `has` then decides whether it is one of ours. */
function forAnyReason(t: unknown) {
  return t as Say;
}
