"use client";

import { useTranslations } from "next-intl";
import { AddedMark } from "@/components/handovers/added-mark";
import { ContactLines } from "@/components/handovers/contact-lines";
import { PostTitle } from "@/components/handovers/post-title";
import { SheetSection } from "@/components/handovers/sheet-section";
import { useSheetWords } from "@/components/handovers/use-sheet-words";
import type { Handover } from "@/lib/handovers/contract";

/** What somebody is still finding out, and whom they ask. */
export function ResearchSection({ research, ideaCount }: Pick<Handover, "research" | "ideaCount">) {
  const t = useTranslations("handovers.research");
  const { day } = useSheetWords();
  if (research.length + ideaCount === 0) return null;
  return (
    <SheetSection title={t("title")}>
      <ul className="flex flex-col gap-2 print:gap-1">
        {research.map(({ id, title, followUpOn, openFacts, contacts, added }) => (
          <li key={id} className="break-inside-avoid">
            <PostTitle postId={id} title={title} />
            <AddedMark added={added} />
            <span className="block text-sm text-ink-2">
              {[
                followUpOn ? t("followUp", { day: day(followUpOn) }) : null,
                openFacts > 0 ? t("facts", { count: openFacts }) : null,
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
            <ContactLines contacts={contacts} />
          </li>
        ))}
      </ul>
      {ideaCount > 0 ? <p className="mt-1 text-sm text-ink-2">{t("ideas", { count: ideaCount })}</p> : null}
    </SheetSection>
  );
}
