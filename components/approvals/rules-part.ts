import type { DraftProblems, RulesDraft } from "@/components/approvals/rules-draft";
import type { ShownRules } from "@/lib/approvals/contract";

/** What every part of the rules form is given. */
export type RulesPart = {
  shown: ShownRules;
  draft: RulesDraft;
  editable: boolean;
  problems: DraftProblems;
  onChange: (part: Partial<RulesDraft>) => void;
};
