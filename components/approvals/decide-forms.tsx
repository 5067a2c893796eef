"use client";

import { DecideChangesDialog } from "@/components/approvals/decide-changes-dialog";
import type { Deciding } from "@/components/approvals/decide-given";
import { DecideRejectDialog } from "@/components/approvals/decide-reject-dialog";
import { DecideWordingDialog } from "@/components/approvals/decide-wording-dialog";
import type { DecisionCase } from "@/lib/approvals/contract";

/** A decision that needs words. */
export type Asking = "changes" | "reject" | "wording";

type Props = {
  asking: Asking | null;
  shown: DecisionCase;
  deciding: Deciding;
  passage: string;
  onClose: () => void;
};

/** The form of a decision. It stands apart from the buttons: it stays while there is nothing more to decide. */
export function DecideForms({ asking, passage, ...rest }: Props) {
  if (asking === "changes") return <DecideChangesDialog passage={passage} {...rest} />;
  if (asking === "reject") return <DecideRejectDialog {...rest} />;
  return asking === "wording" ? <DecideWordingDialog {...rest} /> : null;
}
