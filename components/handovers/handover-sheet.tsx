"use client";

import { Printer } from "lucide-react";
import { useTranslations } from "next-intl";
import { ApprovalsSection } from "@/components/handovers/approvals-section";
import { FirstSection } from "@/components/handovers/first-section";
import { MediaSection } from "@/components/handovers/media-section";
import { NoteSection } from "@/components/handovers/note-section";
import { PostsSection } from "@/components/handovers/posts-section";
import { ResearchSection } from "@/components/handovers/research-section";
import { SettledSection, SlotsSection, TeamSection } from "@/components/handovers/rest-sections";
import { StandInsSection } from "@/components/handovers/stand-ins-section";
import { TakeOverLine } from "@/components/handovers/take-over-line";
import { useSheetWords, useSummaryText } from "@/components/handovers/use-sheet-words";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { useWorkspace } from "@/components/workspace/workspace";
import type { Handover } from "@/lib/handovers/contract";

/** The sheet as one document, to be read from the top or printed on two pages. */
export function HandoverSheet({ handover }: { handover: Handover }) {
  const t = useTranslations("handovers");
  const { association } = useWorkspace();
  const summary = useSummaryText(handover);
  const { phase, posts, asked } = handover;
  const elsewhere = asked.filter(({ postId }) => !posts.some(({ id }) => id === postId));
  return (
    <div className="mx-auto w-full max-w-3xl print:max-w-none">
      <PageHeader
        title={t("heading", { name: handover.absence.name })}
        description={association.name}
        actions={
          <>
            <LinkButton href={`/${association.slug}/absences`}>{t("back")}</LinkButton>
            <Button onClick={() => window.print()}>
              <Printer aria-hidden />
              {t("print")}
            </Button>
          </>
        }
      />
      <p className="text-lg leading-snug text-pretty print:text-base">{summary}</p>
      <Kept handover={handover} />
      <TakeOverLine handover={handover} />
      {phase === "over" ? null : <FirstSection handover={handover} />}
      <NoteSection handover={handover} />
      <PostsSection {...handover} />
      <ApprovalsSection list="waiting" approvals={handover.waiting} />
      <ApprovalsSection list="asked" approvals={elsewhere} />
      <SlotsSection slots={handover.slots} />
      <ResearchSection research={handover.research} ideaCount={handover.ideaCount} />
      <MediaSection media={handover.media} />
      <SettledSection settled={handover.settled} />
      <StandInsSection handover={handover} />
      <TeamSection team={handover.team} />
    </div>
  );
}

/** Whether the sheet is as it was at the start, or still follows every change. */
function Kept({ handover: { frozenAt, phase } }: { handover: Handover }) {
  const t = useTranslations("handovers.summary");
  const { at } = useSheetWords();
  if (frozenAt) return <p className="mt-1 text-sm text-ink-2">{t("frozen", { when: at(frozenAt) })}</p>;
  return phase === "ahead" ? <p className="mt-1 text-sm text-ink-2 print:hidden">{t("live")}</p> : null;
}
