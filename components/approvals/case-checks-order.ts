import type { DecisionCase } from "@/lib/approvals/contract";

type Check = DecisionCase["checks"][number];
export type ShownCheck = Check & { word: "met" | "open" | "failed" | "hint" };

/** The checks with what is open first, what is needed before what is only advised; and how many are met. */
export function orderedChecks(checks: readonly Check[]): { unmet: ShownCheck[]; met: ShownCheck[] } {
  const shown = checks.map((check): ShownCheck => ({ ...check, word: wordOf(check) }));
  const unmet = shown.filter(({ word }) => word !== "met");
  return {
    unmet: [...unmet.filter(({ blocking }) => blocking), ...unmet.filter(({ blocking }) => !blocking)],
    met: shown.filter(({ word }) => word === "met"),
  };
}

/** The checks that are in the way of an approval. */
export function blockingChecks(checks: readonly Check[]): Check[] {
  return checks.filter(({ blocking, state }) => blocking && state !== "met");
}

function wordOf({ state, blocking }: Check): ShownCheck["word"] {
  if (state === "met") return "met";
  if (!blocking) return "hint";
  return state === "failed" ? "failed" : "open";
}
