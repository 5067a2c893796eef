"use client";

import { useFormatter, useTranslations } from "next-intl";
import { AddedMark } from "@/components/handovers/added-mark";
import { PostTitle } from "@/components/handovers/post-title";
import { SheetSection } from "@/components/handovers/sheet-section";
import { useSheetWords } from "@/components/handovers/use-sheet-words";
import { useNow } from "@/components/ui/use-now";
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

function Deciders({ deciders }: Pick<OpenApproval, "deciders">) {
  const t = useTranslations("handovers.approvals");
  const format = useFormatter();
  const { at } = useSheetWords();
  const now = useNow();
  if (deciders.length === 0) return t("nobody");
  const names = deciders.map(({ name, from }) =>
    now && new Date(from) > now ? t("decider", { name, when: at(from) }) : name,
  );
  return t("deciders", { names: format.list(names) });
}
