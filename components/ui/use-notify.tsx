"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";

type Choice = { label: string; onClick: () => void };

export type Notice = {
  tone?: "success" | "info" | "warning" | "error";
  description?: string;
  /** The id of what the notice is about: a later notice about the same takes its place, as only the last undo holds. */
  about?: string;
  /** Offers "Rückgängig" for ten seconds. */
  undo?: () => void;
  action?: Choice;
};

export type Say = (text: string, notice?: Notice) => void;

const TEN_SECONDS = 10_000;

/** The notice that stands for each subject, for the whole page: notices outlive the component that gave them. */
const standing = new Map<string, string | number>();

/** Takes back the notice about a subject, where something newer about it is said elsewhere. */
export function withdrawNotice(about: string): void {
  toast.dismiss(standing.get(about));
}

/** Returns `notify(text, notice?)`: a short notice, spoken politely; an error stays until it is closed. */
export function useNotify(): Say {
  const t = useTranslations("common.actions");
  return useCallback(
    (text: string, { tone = "success", description, about, undo, action }: Notice = {}) => {
      const choices = [undo && { label: t("undo"), onClick: undo }, action].filter(
        (one) => one !== undefined,
      );
      if (about !== undefined) withdrawNotice(about);
      const id = toast[tone](text, {
        description,
        duration: tone === "error" ? Number.POSITIVE_INFINITY : TEN_SECONDS,
        action:
          choices.length > 1 ? <Choices choices={choices} close={() => toast.dismiss(id)} /> : choices[0],
      });
      if (about !== undefined) standing.set(about, id);
    },
    [t],
  );
}

function Choices({ choices, close }: { choices: Choice[]; close: () => void }) {
  return (
    <span className="flex basis-full flex-wrap gap-2 pl-8">
      {choices.map(({ label, onClick }) => (
        <Button
          key={label}
          size="sm"
          onClick={() => {
            close();
            onClick();
          }}
        >
          {label}
        </Button>
      ))}
    </span>
  );
}
