"use client";

import { useState } from "react";
import type { Deciding, Given } from "@/components/approvals/decide-given";
import type { DecisionCase } from "@/lib/approvals/contract";

type Input = { shown: DecisionCase; deciding: Deciding; onClose: () => void };

/**
 * A decision in words, which never lose their form. It is about the case it was opened on, whatever comes in meanwhile;
 * once that was refused as old it is about the newest, and `before` is the content that the newest differs from.
 */
export function useDecideForm({ shown, deciding, onClose }: Input) {
  const [opened] = useState(shown);
  const [isOld, setOld] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const held = isOld ? shown : opened;
  const { contentHash, riskClass } = held;
  const send = async (given: Given): Promise<void> => {
    const refused = await deciding.decide({ ...given, contentHash, riskClass });
    if (refused === null) return onClose();
    if (refused.isOld) setOld(true);
    setRefusal(refused.why);
  };
  const before = contentHash === opened.contentHash ? null : opened.content;
  return { held, before, refusal, refuse: setRefusal, send, isPending: deciding.isPending };
}

export type DecideForm = ReturnType<typeof useDecideForm>;
