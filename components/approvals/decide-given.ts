import type { DecisionKind, RiskClass } from "@/db/enums";
import type { ProposedTexts } from "@/lib/approvals/contract";

/** What somebody decides; where it does not name them, content and class on the screen are added as it is sent. */
export type Given = {
  kind: DecisionKind;
  comment?: string;
  quote?: string;
  mediaId?: string | null;
  proposed?: ProposedTexts | null;
  /** What it was formed on, where that may have been replaced on the screen since. */
  contentHash?: string;
  riskClass?: RiskClass;
};

/** Why a form was refused, in a sentence; `isOld` where the post has changed since the form was opened. */
export type Refused = { why: string; isOld: boolean };

/** A way to decide. Resolves to what the form it came from says, which stays with all its words; otherwise to null. */
export type Deciding = { decide: (given: Given) => Promise<Refused | null>; isPending: boolean };
