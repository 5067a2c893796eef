"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { CaseBody } from "@/components/approvals/case-body";
import { DecideBar } from "@/components/approvals/decide-bar";
import { DecideDenied } from "@/components/approvals/decide-denied";
import { type Asking, DecideForms } from "@/components/approvals/decide-forms";
import { DecisionPending } from "@/components/approvals/decision-pending";
import { useCasePassage } from "@/components/approvals/use-case-passage";
import { useDecide } from "@/components/approvals/use-decide";
import { useUndoDecisions } from "@/components/approvals/use-undo-decisions";
import { RiskDialog } from "@/components/checks/risk-dialog";
import type { RiskWay } from "@/components/checks/use-change-risk";
import { FocusHeading } from "@/components/imports/focus-heading";
import { postAddress } from "@/components/posts/post-address";
import { Callout } from "@/components/ui/callout";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import type { DecisionCase } from "@/lib/approvals/contract";

type Props = {
  shown: DecisionCase;
  /** The way back to the list, beside the title. */
  close: ReactNode;
  onDecided: () => void;
  /** Somebody writes a decision: until they are done their form must stay. */
  onWriting: (isWriting: boolean) => void;
  /** The class was changed, so that everything about the case is to be asked for again. */
  onChanged: () => void;
};

/** One case to the end: what it is about above, the decision always in reach below. */
export function CaseView({ shown, close, onDecided, onWriting, onChanged }: Props) {
  const t = useTranslations("approvals.decide.case");
  const { association, can, today } = useWorkspace();
  const { texts, passage } = useCasePassage();
  const deciding = useDecide({ shown, onDecided });
  const undo = useUndoDecisions();
  const say = useNotify();
  const [seen] = useState(`${shown.contentHash} ${shown.riskClass}`);
  const why = useRefusalText();
  const [way, setWay] = useState<RiskWay | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const ask = (next: Asking | null) => {
    setAsking(next);
    onWriting(next !== null);
  };
  const { associationId, roundId, title, riskClass, pending, right } = shown;
  const isOwn = associationId === association.id;
  const leave = () => {
    setWay(null);
    onChanged();
  };
  return (
    <>
      <header className="flex items-start gap-2 max-lg:flex-col max-lg:gap-1">
        <div className="order-last min-w-0 grow lg:order-none">
          <FocusHeading className="scroll-mt-4 wrap-anywhere hyphens-auto">{title}</FocusHeading>
          {isOwn ? (
            <Link
              href={postAddress({ slug: association.slug, postId: shown.postId, search: "" })}
              prefetch={false}
              className="inline-flex items-center text-sm text-petrol underline underline-offset-2 pointer-coarse:min-h-11"
            >
              {t("openPost")}
            </Link>
          ) : null}
        </div>
        {close}
      </header>
      <CaseBody shown={shown} today={today} named={isOwn ? undefined : true} texts={texts} />
      <footer className="sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-20 -mx-4 border-t border-line bg-raised px-4 py-3 lg:bottom-0 lg:-mx-6 lg:rounded-b-lg lg:px-6 [@media(max-height:26rem)]:static">
        {seen === `${shown.contentHash} ${riskClass}` || pending ? null : (
          <Callout tone="warn" role="alert" className="mb-3">
            {why("versionChanged")}
          </Callout>
        )}
        {pending ? (
          <DecisionPending
            card={shown}
            onUndo={() => void undo([{ associationId, roundId, decisionId: pending.id, title }])}
          />
        ) : shown.state !== "open" ? (
          <Callout tone="info">{why("roundIsClosed")}</Callout>
        ) : right.may ? (
          <DecideBar
            shown={shown}
            deciding={deciding}
            asking={asking}
            onAsk={ask}
            onRaise={isOwn && riskClass !== "C" && can("post.comment") ? () => setWay("raise") : undefined}
            onLower={isOwn && riskClass !== "A" && can("risk.lower") ? () => setWay("lower") : undefined}
          />
        ) : (
          <DecideDenied right={right} today={today} />
        )}
      </footer>
      <DecideForms
        asking={asking}
        shown={shown}
        deciding={deciding}
        passage={passage}
        onClose={() => ask(null)}
      />
      {way ? (
        <RiskDialog
          post={{ associationId, id: shown.postId }}
          way={way}
          from={riskClass}
          onClose={leave}
          say={say}
        />
      ) : null}
    </>
  );
}
