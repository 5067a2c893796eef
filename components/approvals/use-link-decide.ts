"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Deciding, Given, Refused } from "@/components/approvals/decide-given";
import { refusalOf } from "@/components/posts/refusal";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import type { DecisionKind } from "@/db/enums";
import { client } from "@/lib/api/client";
import type { DecisionCase } from "@/lib/approvals/contract";

export type LinkDecided = { decisionId: string; kind: DecisionKind; effectiveAt: string };

type Input = { token: string; shown: DecisionCase; onChanged: () => void };

/** Decides with the link of a mail, in the body of a request and never in an address; and takes it back again. */
export function useLinkDecide({ token, shown, onChanged }: Input) {
  const t = useTranslations("approvals.decide.done");
  const link = useTranslations("approvals.decide.link");
  const say = useNotify();
  const why = useRefusalText();
  const [isPending, setPending] = useState(false);
  const [decided, setDecided] = useState<LinkDecided | null>(null);
  const { roundId, contentHash, riskClass, title } = shown;
  const decide = async (given: Given): Promise<Refused | null> => {
    if (isPending) return null;
    setPending(true);
    try {
      const taken = await client.approvals.decideByLink({ token, contentHash, riskClass, ...given });
      setDecided({ ...taken, kind: given.kind });
      return null;
    } catch (error) {
      const refusal = refusalOf(error);
      const reason = refusal.kind === "refused" ? refusal.reason : "";
      if (given.kind !== "approve") {
        const isOld = reason === "versionChanged";
        if (isOld) onChanged();
        return { why: why(error), isOld };
      }
      say(t("failed", { title }), { tone: "warning", about: roundId, description: why(error) });
      if (reason !== "" && reason !== "checksAreOpen") onChanged();
      return null;
    } finally {
      setPending(false);
    }
  };
  const undo = async (): Promise<void> => {
    if (!decided) return;
    try {
      await client.approvals.undoByLink({ token, decisionId: decided.decisionId });
      setDecided(null);
      say(link("undone"), { about: roundId });
    } catch (error) {
      say(t("undoFailed"), { tone: "error", about: roundId, description: why(error) });
    }
  };
  const deciding: Deciding = { decide, isPending };
  return { deciding, decided, undo };
}
