"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { RulesDraft } from "@/components/approvals/rules-draft";
import { cn } from "@/components/ui/cn";
import { useWorkspace } from "@/components/workspace/workspace";
import type { RiskClass } from "@/db/enums";
import type { ShownRules } from "@/lib/approvals/contract";
import { askedOn } from "@/lib/approvals/rules-asked";

type Props = {
  riskClass: RiskClass;
  draft: Pick<RulesDraft, "paths" | "deciderIds">;
  people: ShownRules["people"];
};

/** What is being chosen as a sentence: "Ein Beitrag der Klasse B geht an Ove Tammen, in Vertretung an …". */
export function RulesSentence({ riskClass, draft, people }: Props) {
  const t = useTranslations("approvalPanel.rules.sentence");
  const words = useTranslations("approvalWords.path");
  const format = useFormatter();
  const { association } = useWorkspace();
  const path = draft.paths[riskClass];
  const said = { class: riskClass };
  const style = "mt-2 rounded-md px-3 py-2 text-sm";
  const calm = cn(style, "bg-petrol-soft");
  const warned = cn(style, "bg-amber-soft text-amber-ink");
  if (association.kind === "state") {
    return <p className={calm}>{t("state", { ...said, path: words(path) })}</p>;
  }
  const asked = askedOn({ path, deciderIds: draft.deciderIds, people });
  if (!asked) return <p className={warned}>{t("nobody", said)}</p>;
  const { name, deputyNames } = asked.first;
  return (
    <p className={asked.next ? calm : warned} aria-live="polite">
      {deputyNames.length > 0
        ? t("deputies", { ...said, name, deputies: format.list(deputyNames) })
        : t("one", { ...said, name })}{" "}
      {asked.next ? t("own", { name, next: asked.next.name }) : t("ownAlone", { name })}{" "}
      {path === "leadAndPress" ? t("press") : null}
    </p>
  );
}
