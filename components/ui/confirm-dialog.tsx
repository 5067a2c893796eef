"use client";

import { useTranslations } from "next-intl";
import { AlertDialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { overlayStyles } from "@/components/ui/overlay-styles";
import { exceptOnNotices, ReachNotices } from "@/components/ui/reach-notices";
import { useReturnFocus } from "@/components/ui/use-return-focus";

type Props = {
  title: string;
  /** What follows from confirming, and whether it can be undone. */
  text: ReactNode;
  confirmLabel: string;
  onConfirm: () => void;
  cancelLabel?: string;
  trigger?: ReactNode;
  children?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  tone?: "primary" | "danger";
  /** While set, the dialog stays open and the button waits. */
  pending?: boolean;
};

/** Asks once more before something that ten seconds of undo cannot bring back. */
export function ConfirmDialog({ title, text, confirmLabel, cancelLabel, onConfirm, ...props }: Props) {
  const { trigger, children, tone = "primary", pending, ...state } = props;
  const t = useTranslations("common.actions");
  const returnFocus = useReturnFocus(state.open);
  return (
    <Radix.Root {...state}>
      {trigger ? <Radix.Trigger asChild>{trigger}</Radix.Trigger> : null}
      <Radix.Portal>
        <Radix.Overlay className={overlayStyles.scrim} />
        <Radix.Content
          onCloseAutoFocus={returnFocus}
          onEscapeKeyDown={exceptOnNotices}
          className={cn(overlayStyles.window, "max-w-md")}
        >
          <ReachNotices />
          <div className="flex min-h-0 flex-col gap-3 overflow-y-auto p-5">
            <Radix.Title className="text-lg">{title}</Radix.Title>
            <Radix.Description asChild>
              <div className="text-sm text-ink-2">{text}</div>
            </Radix.Description>
            {children}
          </div>
          <footer className={overlayStyles.footer}>
            <Radix.Cancel asChild>
              <Button>{cancelLabel ?? t("cancel")}</Button>
            </Radix.Cancel>
            {pending === undefined ? (
              <Radix.Action asChild>
                <Button variant={tone} onClick={onConfirm}>
                  {confirmLabel}
                </Button>
              </Radix.Action>
            ) : (
              <Button variant={tone} pending={pending} onClick={onConfirm}>
                {confirmLabel}
              </Button>
            )}
          </footer>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
