import type { DecisionKind } from "@/db/enums";
import type { ProposedTexts } from "@/lib/approvals/contract";

/** What somebody decides; content and class they saw are added where it is sent. */
export type Given = {
  kind: DecisionKind;
  comment?: string;
  quote?: string;
  mediaId?: string | null;
  proposed?: ProposedTexts | null;
  /** The content it was formed on, where that may have been replaced on the screen since. */
  contentHash?: string;
};

/** A way to decide. Resolves to the sentence that refuses it, for the form it came from, or to null. */
export type Deciding = { decide: (given: Given) => Promise<string | null>; isPending: boolean };
