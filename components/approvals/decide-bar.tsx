"use client";

import { ArrowDown, ArrowUp, Check, Ellipsis, MessageSquareWarning, PenLine, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Asking } from "@/components/approvals/decide-forms";
import type { Deciding } from "@/components/approvals/decide-given";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { MenuItem, MenuSeparator } from "@/components/ui/menu-item";
import type { DecisionCase } from "@/lib/approvals/contract";

type Props = {
  shown: DecisionCase;
  deciding: Deciding;
  asking: Asking | null;
  onAsk: (asking: Asking) => void;
  /** Missing where the class cannot be changed that way, or not by this person. */
  onRaise?: () => void;
  onLower?: () => void;
};

/** The two decisions most posts need, and the others behind a menu. */
export function DecideBar({ shown, deciding, asking, onAsk, onRaise, onLower }: Props) {
  const t = useTranslations("approvals.decide.actions");
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
        <MenuItem icon={PenLine} onSelect={() => onAsk("wording")}>
          {t("approveWithChanges")}
        </MenuItem>
        <MenuItem icon={X} tone="danger" onSelect={() => onAsk("reject")}>
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
      <Button size="lg" className="grow px-3 xl:grow-0 xl:px-5" onClick={() => onAsk("changes")}>
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
    </fieldset>
  );
}
