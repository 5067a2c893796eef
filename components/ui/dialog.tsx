"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { buttonStyles } from "@/components/ui/button-styles";
import { cn } from "@/components/ui/cn";
import { overlayStyles } from "@/components/ui/overlay-styles";
import { exceptOnNotices, ReachNotices } from "@/components/ui/reach-notices";
import { startAtContent } from "@/components/ui/start-at-content";
import { useReturnFocus } from "@/components/ui/use-return-focus";

type Props = {
  title: string;
  children: ReactNode;
  description?: ReactNode;
  trigger?: ReactNode;
  footer?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  size?: "sm" | "md" | "lg";
  /** The focus starts at the window itself, where there is something to read before the first control. */
  start?: "content";
};

const widths = { sm: "max-w-md", md: "max-w-xl", lg: "max-w-3xl" };

/** A window over the page that has to be answered or closed; controlled by `open` or by its `trigger`. */
export function Dialog({
  title,
  description,
  trigger,
  footer,
  children,
  size = "md",
  start,
  ...state
}: Props) {
  const t = useTranslations("common.actions");
  const returnFocus = useReturnFocus(state.open);
  return (
    <Radix.Root {...state}>
      {trigger ? <Radix.Trigger asChild>{trigger}</Radix.Trigger> : null}
      <Radix.Portal>
        <Radix.Overlay className={overlayStyles.scrim} />
        <Radix.Content
          onOpenAutoFocus={start === "content" ? startAtContent : undefined}
          onCloseAutoFocus={returnFocus}
          onEscapeKeyDown={exceptOnNotices}
          className={cn(overlayStyles.window, widths[size])}
          {...(description ? {} : { "aria-describedby": undefined })}
        >
          <ReachNotices />
          <header className="px-5 pt-4 pr-14 pb-3">
            <Radix.Title className="text-lg">{title}</Radix.Title>
            {description ? (
              <Radix.Description asChild>
                <div className="mt-1 text-sm text-ink-2">{description}</div>
              </Radix.Description>
            ) : null}
          </header>
          <div className="min-h-0 overflow-y-auto px-5 pt-1 pb-5">{children}</div>
          {footer ? <footer className={overlayStyles.footer}>{footer}</footer> : null}
          <Radix.Close
            aria-label={t("close")}
            className={cn(
              buttonStyles({ variant: "ghost", shape: "icon" }),
              "absolute top-3 right-3 pointer-coarse:top-2 pointer-coarse:right-2",
            )}
          >
            <X aria-hidden />
          </Radix.Close>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
