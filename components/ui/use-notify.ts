"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { toast } from "sonner";

type Notice = {
  tone?: "success" | "info" | "warning" | "error";
  description?: string;
  /** Offers "Rückgängig" for ten seconds. */
  undo?: () => void;
  action?: { label: string; onClick: () => void };
};

const TEN_SECONDS = 10_000;

/** Returns `notify(text, notice?)`: a short notice, spoken politely; an error stays until it is closed. */
export function useNotify() {
  const t = useTranslations("common.actions");
  return useCallback(
    (text: string, { tone = "success", description, undo, action }: Notice = {}) =>
      toast[tone](text, {
        description,
        duration: tone === "error" ? Number.POSITIVE_INFINITY : TEN_SECONDS,
        action: undo ? { label: t("undo"), onClick: undo } : action,
      }),
    [t],
  );
}
