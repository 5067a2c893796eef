"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";

type Props = {
  /** What happened and what was kept. */
  text?: ReactNode;
  /** What to do now. */
  next?: ReactNode;
  title?: string;
  reference?: string;
  onRetry?: () => void;
  heading?: "h1" | "h2";
  className?: string;
};

export function ErrorState({
  title,
  text,
  next,
  reference,
  onRetry,
  heading: Heading = "h2",
  className,
}: Props) {
  const t = useTranslations("failure");
  return (
    <div
      role="alert"
      className={cn(
        "flex flex-col items-start gap-2 rounded-lg border border-red bg-red-soft p-5",
        className,
      )}
    >
      <Heading className="flex items-center gap-2 text-lg text-red">
        <CircleAlert aria-hidden className="size-5 shrink-0" />
        {title ?? t("title")}
      </Heading>
      <div className="max-w-prose text-sm">{text ?? t("text")}</div>
      <div className="max-w-prose text-sm">{next ?? t("next")}</div>
      {reference ? <p className="text-xs text-ink-2">{t("reference", { id: reference })}</p> : null}
      {onRetry ? (
        <Button onClick={onRetry} className="mt-2">
          {t("retry")}
        </Button>
      ) : null}
    </div>
  );
}
