"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useState } from "react";
import { CaseChain } from "@/components/approvals/case-chain";
import { CaseChecks } from "@/components/approvals/case-checks";
import { CaseDecisions } from "@/components/approvals/case-decisions";
import { CaseFacts } from "@/components/approvals/case-facts";
import { CaseNews } from "@/components/approvals/case-news";
import type { CasePictures } from "@/components/approvals/case-pictures";
import { CasePreview } from "@/components/approvals/case-preview";
import { SegmentedControl } from "@/components/ui/segmented-control";
import type { DecisionCase } from "@/lib/approvals/contract";
import type { Day } from "@/lib/time/days";

type Props = {
  shown: DecisionCase;
  today: Day;
  named?: true;
  pictures?: CasePictures;
  /** Around the texts, in which a passage can be marked. */
  texts: RefObject<HTMLDivElement | null>;
};

/** Everything somebody needs to decide: what would be published, what is new in it, the checks, who decided before. */
export function CaseBody({ shown, today, named, pictures, texts }: Props) {
  const t = useTranslations("approvals.decide.case");
  const [view, setView] = useState<"news" | "preview">(shown.reopened ? "news" : "preview");
  const before = shown.approvedContent;
  return (
    <div className="flex flex-col gap-6">
      <CaseFacts shown={shown} today={today} named={named} />
      <div className="flex flex-col gap-4">
        {before ? (
          <SegmentedControl
            label={t("show")}
            value={view}
            options={[
              { value: "news", label: t("news") },
              { value: "preview", label: t("preview") },
            ]}
            onChange={setView}
            className="self-start"
          />
        ) : null}
        <div ref={texts}>
          {before && view === "news" ? (
            <CaseNews shown={shown} before={before} />
          ) : (
            <CasePreview shown={shown} pictures={pictures} />
          )}
        </div>
      </div>
      <CaseChecks checks={shown.checks} />
      <CaseDecisions decisions={shown.decisions} />
      <CaseChain shown={shown} today={today} />
    </div>
  );
}
