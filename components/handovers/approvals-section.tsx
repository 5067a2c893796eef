"use client";

import { useTranslations } from "next-intl";
import { AddedMark } from "@/components/handovers/added-mark";
import { Deciders } from "@/components/handovers/deciders";
import { PostTitle } from "@/components/handovers/post-title";
import { SheetSection } from "@/components/handovers/sheet-section";
import { useSheetWords } from "@/components/handovers/use-sheet-words";
import type { OpenApproval } from "@/lib/handovers/contract";

type Props = { list: "waiting" | "asked"; approvals: readonly OpenApproval[] };

/** Approvals that wait for whoever is away, or that they wait for, with who can decide until when. */
export function ApprovalsSection({ list, approvals }: Props) {
  const t = useTranslations("handovers.approvals");
  const { at } = useSheetWords();
  if (approvals.length === 0) return null;
  return (
    <SheetSection title={t(list)}>
      <ul className="flex flex-col gap-2 print:gap-1">
        {approvals.map((approval) => (
          <li key={approval.roundId} className="break-inside-avoid">
            <PostTitle postId={approval.postId} title={approval.title} />
            <AddedMark added={approval.added} />
            <span className="block text-sm">
              {list === "waiting"
                ? t("waitingBy", { when: at(approval.deadlineAt), name: approval.requestedByName })
                : t("askedBy", { when: at(approval.deadlineAt) })}
              {". "}
              <Deciders deciders={approval.deciders} />
            </span>
          </li>
        ))}
      </ul>
    </SheetSection>
  );
}
