"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import * as z from "zod";

const refusal = z.object({ data: z.object({ reason: z.string(), data: z.record(z.string(), z.unknown()) }) });
const wait = z.object({ minutes: z.number() });

/** The sentence for a refused request about an account, whether it came from the API or from signing in. */
export function useReason() {
  const t = useTranslations("access.reasons");
  return useCallback(
    (error: unknown) => {
      const said = refusal.safeParse(error);
      if (!said.success) return t("unexpected");
      const { reason, data } = said.data.data;
      const limit = wait.safeParse(data);
      if (reason === "tooManyAttempts" && limit.success) return t(reason, limit.data);
      const key = asKey(reason);
      return t.has(key) ? t(key) : t("unexpected");
    },
    [t],
  );
}

/** A reason comes over the wire as any text; `t.has` then decides whether it is one of ours. */
function asKey(reason: string) {
  return reason as "unexpected";
}
