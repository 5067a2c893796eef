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
  title: ReactNode;
  children: ReactNode;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** One line above the title, such as stage and day. */
  eyebrow?: ReactNode;
  /** Buttons or a menu beside the close button. */
  actions?: ReactNode;
  footer?: ReactNode;
  size?: "md" | "lg";
  /** The name of the content where there may be nothing in it to focus, so that the keyboard can scroll it. */
  reading?: string;
};

const shape = [
  "fixed inset-y-0 right-0 z-50 flex w-full animate-slide flex-col bg-raised shadow-overlay",
  "border-line-2 focus:outline-none sm:border-l print:static print:shadow-none",
  "flat:block flat:overflow-y-auto",
];
const widths = { md: "sm:max-w-lg", lg: "sm:max-w-2xl" };

/** Details over the page: at the right on a desktop, the full page on a phone. */
export function Sheet({ title, eyebrow, actions, footer, children, size = "lg", reading, ...state }: Props) {
  const t = useTranslations("common.actions");
  const returnFocus = useReturnFocus(state.open);
  return (
    <Radix.Root {...state}>
      <Radix.Portal>
        <Radix.Overlay className={overlayStyles.scrim} />
        <Radix.Content
          aria-describedby={undefined}
          onOpenAutoFocus={startAtContent}
          onCloseAutoFocus={returnFocus}
          onEscapeKeyDown={exceptOnNotices}
          className={cn(shape, widths[size])}
        >
          <ReachNotices />
          <header className="flex items-start gap-2 border-b border-line px-4 py-3 pt-[max(0.75rem,env(safe-area-inset-top))] sm:px-6">
            <div className="min-w-0 grow">
              {eyebrow ? <div className="mb-1 text-xs text-ink-2">{eyebrow}</div> : null}
              <Radix.Title className="text-lg text-balance hyphens-auto">{title}</Radix.Title>
            </div>
            {actions}
            <Radix.Close
              aria-label={t("close")}
              className={cn(buttonStyles({ variant: "ghost", shape: "icon" }), "-mr-1.5")}
            >
              <X aria-hidden />
            </Radix.Close>
          </header>
          <div
            {...(reading ? { tabIndex: 0, role: "region", "aria-label": reading } : {})}
            className="min-h-0 grow overflow-y-auto px-4 py-5 focus-visible:-outline-offset-2 sm:px-6"
          >
            {children}
          </div>
          {footer ? (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line bg-surface px-4 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:px-6">
              {footer}
            </footer>
          ) : null}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
