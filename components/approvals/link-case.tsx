"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CaseBody } from "@/components/approvals/case-body";
import type { CasePictures } from "@/components/approvals/case-pictures";
import { DecideBar } from "@/components/approvals/decide-bar";
import { DecideDenied } from "@/components/approvals/decide-denied";
import { type Asking, DecideForms } from "@/components/approvals/decide-forms";
import { LinkDone } from "@/components/approvals/link-done";
import { useCasePassage } from "@/components/approvals/use-case-passage";
import { useLinkDecide } from "@/components/approvals/use-link-decide";
import { Callout } from "@/components/ui/callout";
import type { DecisionCase } from "@/lib/approvals/contract";
import type { Day } from "@/lib/time/days";

type Props = {
  token: string;
  personName: string;
  state: "open" | "changed";
  shown: DecisionCase;
  pictures: CasePictures;
  today: Day;
};

/** The case of a link from a mail: whose link it is, the same post and the same decisions as in the product. */
export function LinkCase({ token, personName, state, shown, pictures, today }: Props) {
  const t = useTranslations("approvals.decide.link");
  const router = useRouter();
  const { texts, passage } = useCasePassage();
  const [asking, setAsking] = useState<Asking | null>(null);
  const { deciding, decided, undo } = useLinkDecide({ token, shown, onChanged: () => router.refresh() });
  if (decided) return <LinkDone title={shown.title} decided={decided} onUndo={() => void undo()} />;
  return (
    <div className="flex flex-col gap-5">
      <p className="text-sm text-ink-2">
        {t("whose", { name: personName })} {t("notMine")}
      </p>
      {state === "changed" ? (
        <Callout tone="warn" title={t("changedTitle")}>
          {t("changedText")}
        </Callout>
      ) : null}
      <h2 className="text-lg wrap-anywhere hyphens-auto">{shown.title}</h2>
      <CaseBody shown={shown} today={today} named pictures={pictures} texts={texts} />
      <footer className="sticky bottom-0 z-20 -mx-5 -mb-5 rounded-b-lg border-t border-line bg-raised px-5 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:-mx-7 sm:-mb-7 sm:px-7 [@media(max-height:26rem)]:static">
        {shown.right.may ? (
          <DecideBar shown={shown} deciding={deciding} asking={asking} onAsk={setAsking} />
        ) : (
          <DecideDenied right={shown.right} today={today} />
        )}
      </footer>
      <DecideForms
        asking={asking}
        shown={shown}
        deciding={deciding}
        passage={passage}
        onClose={() => setAsking(null)}
      />
    </div>
  );
}
