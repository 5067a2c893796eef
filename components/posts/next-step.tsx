"use client";

import { ArrowRight, CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { Stage } from "@/db/enums";
import type { Post } from "@/lib/posts/contract";
import { nextStep, type NextStep as Step } from "@/lib/posts/rules-next-step";

type Props = {
  post: Post;
  openChecks: number;
  onGo: (step: Step["step"]) => void;
  onStage: (to: Stage) => void;
  /** Asks for the approval, once everything is there. */
  onRequest: () => void;
};

/** The one thing to do next, as a sentence with its button. */
export function NextStep({ post, openChecks, onGo, onStage, onRequest }: Props) {
  const t = useTranslations("posts.next");
  const next = nextStep(post, openChecks);
  if (!next) return null;
  const go = () => {
    if (next.step === "ready") return onRequest();
    if ("to" in next) onStage(next.to);
    onGo(next.step);
  };
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg bg-petrol-soft px-3.5 py-2.5 text-sm">
      {next.step === "ready" ? <CircleCheck aria-hidden className="size-4.5 text-green" /> : null}
      <p className="mr-auto">
        <span className="font-semibold">{t("label")}: </span>
        {"count" in next ? t(next.step, { count: next.count }) : t(next.step)}
      </p>
      <Button size="sm" variant="primary" onClick={go}>
        {t(`${next.step}Action`)}
        <ArrowRight aria-hidden />
      </Button>
    </div>
  );
}
