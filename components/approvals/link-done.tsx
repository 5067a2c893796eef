"use client";

import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { DecisionPending } from "@/components/approvals/decision-pending";
import type { LinkDecided } from "@/components/approvals/use-link-decide";
import { FocusHeading } from "@/components/imports/focus-heading";
import { LinkButton } from "@/components/ui/link-button";

type Props = { title: string; decided: LinkDecided; onUndo: () => void };

/** After a decision with a link: what was decided, and for ten seconds the way back. */
export function LinkDone({ title, decided: { decisionId, kind, effectiveAt }, onUndo }: Props) {
  const t = useTranslations("approvals.decide");
  return (
    <section className="flex flex-col gap-3">
      <FocusHeading className="flex items-center gap-2">
        <CircleCheck aria-hidden className="size-6 shrink-0 text-green" />
        {t("link.doneTitle")}
      </FocusHeading>
      <p className="wrap-anywhere">{t(`done.${kind}`, { title })}</p>
      <DecisionPending card={{ title, pending: { id: decisionId, kind, effectiveAt } }} onUndo={onUndo} />
      <p className="text-sm text-ink-2">{t("link.doneText")}</p>
      <LinkButton href="/sign-in" className="self-start">
        {t("link.signIn")}
      </LinkButton>
    </section>
  );
}
