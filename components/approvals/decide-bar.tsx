"use client";

import { ArrowDown, ArrowUp, Check, Ellipsis, MessageSquareWarning, PenLine, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { DecideChangesDialog } from "@/components/approvals/decide-changes-dialog";
import type { Deciding } from "@/components/approvals/decide-given";
import { DecideRejectDialog } from "@/components/approvals/decide-reject-dialog";
import { DecideWordingDialog } from "@/components/approvals/decide-wording-dialog";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { MenuItem, MenuSeparator } from "@/components/ui/menu-item";
import type { DecisionCase } from "@/lib/approvals/contract";

type Props = {
  shown: DecisionCase;
  deciding: Deciding;
  passage: string;
  /** Missing where the class cannot be changed that way, or not by this person. */
  onRaise?: () => void;
  onLower?: () => void;
};

type Asking = "changes" | "reject" | "wording";

/** The two decisions most posts need, and the others behind a menu. */
export function DecideBar({ shown, deciding, passage, onRaise, onLower }: Props) {
  const t = useTranslations("approvals.decide.actions");
  const [asking, setAsking] = useState<Asking | null>(null);
  const close = () => setAsking(null);
  const more = (
    <Button size="lg" aria-label={t("more")} className="px-3">
      <Ellipsis aria-hidden />
    </Button>
  );
  return (
    <fieldset aria-label={t("label")} data-deciding className="flex flex-wrap items-center justify-end gap-2">
      {shown.right.may && shown.right.onBehalfOfName ? (
        <p className="grow basis-full text-sm text-ink-2">
          {t("onBehalf", { name: shown.right.onBehalfOfName })}
        </p>
      ) : null}
      <Menu trigger={more} align="start" side="top">
        <MenuItem icon={PenLine} onSelect={() => setAsking("wording")}>
          {t("approveWithChanges")}
        </MenuItem>
        <MenuItem icon={X} tone="danger" onSelect={() => setAsking("reject")}>
          {t("reject")}
        </MenuItem>
        {onRaise || onLower ? <MenuSeparator /> : null}
        {onRaise ? (
          <MenuItem icon={ArrowUp} onSelect={onRaise}>
            {t("raise")}
          </MenuItem>
        ) : null}
        {onLower ? (
          <MenuItem icon={ArrowDown} onSelect={onLower}>
            {t("lower")}
          </MenuItem>
        ) : null}
      </Menu>
      <Button size="lg" className="grow px-3 xl:grow-0 xl:px-5" onClick={() => setAsking("changes")}>
        <MessageSquareWarning aria-hidden className="max-xl:hidden" />
        {t("requestChanges")}
      </Button>
      <Button
        size="lg"
        variant="primary"
        className="grow px-3 xl:grow-0 xl:px-5"
        pending={deciding.isPending && asking === null}
        onClick={() => void deciding.decide({ kind: "approve" })}
      >
        <Check aria-hidden className="max-xl:hidden" />
        {t("approve")}
      </Button>
      {asking === "changes" ? (
        <DecideChangesDialog shown={shown} passage={passage} deciding={deciding} onClose={close} />
      ) : null}
      {asking === "reject" ? <DecideRejectDialog deciding={deciding} onClose={close} /> : null}
      {asking === "wording" ? (
        <DecideWordingDialog shown={shown} deciding={deciding} onClose={close} />
      ) : null}
    </fieldset>
  );
}
