"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { CheckGroup } from "@/components/checks/check-group";
import { RiskBadge } from "@/components/checks/risk-badge";
import { Dialog } from "@/components/ui/dialog";
import { checkGroups } from "@/db/enums";
import type { CheckItem, GivenAnswer } from "@/lib/checks/contract";
import { riskOf } from "@/lib/checks/rules-risk";
import { tryOut } from "@/lib/checks/rules-try-out";

type Props = { items: readonly CheckItem[]; onClose: () => void };

/** The list as people meet it in a post, to be tried out without saving anything. */
export function ChecklistPreview({ items, onClose }: Props) {
  const t = useTranslations("checks");
  const [answers, setAnswers] = useState<Record<string, GivenAnswer["answer"]>>({});
  const findings = tryOut(items, answers);
  const { effective } = riskOf(findings, { raised: null, lowered: null });
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="lg"
      start="content"
      title={t("list.previewTitle")}
      description={t("list.previewText")}
    >
      <div className="flex flex-col gap-6">
        <p role="status" className="flex flex-wrap items-center gap-2 text-sm">
          {t("risk.title")} <RiskBadge risk={effective} />
        </p>
        {checkGroups.map((group) => (
          <CheckGroup
            key={group}
            group={group}
            findings={findings.filter(({ item }) => item.group === group)}
            onAnswer={({ item }, answer) => setAnswers({ ...answers, [item.id]: answer })}
            linkAction={() => null}
          />
        ))}
      </div>
    </Dialog>
  );
}
