"use client";

import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { DismissableLayer } from "radix-ui/internal";
import { type FocusEvent, type KeyboardEvent, type MouseEvent, useEffect, useRef } from "react";
import { Toaster as Sonner } from "sonner";
import { buttonStyles } from "@/components/ui/button-styles";
import { cn } from "@/components/ui/cn";

const look = {
  toast:
    "flex w-(--width) flex-wrap items-center gap-x-3 gap-y-2 rounded-lg border border-line-2 bg-raised py-3 pr-11 pl-4 font-sans text-sm text-ink shadow-overlay print:hidden",
  content: "min-w-0 flex-1",
  title: "font-medium",
  description: "text-ink-2",
  actionButton: cn(buttonStyles({ size: "sm" })),
  closeButton: cn(
    buttonStyles({ variant: "ghost", size: "sm", shape: "icon" }),
    "absolute top-1/2 right-1.5 -translate-y-1/2",
  ),
};

/** Wide enough for a title of usual length in one line. */
const toaster = { zIndex: 60, "--width": "26rem" };

const icons = {
  success: <CircleCheck aria-hidden className="size-5 text-green" />,
  info: <Info aria-hidden className="size-5 text-petrol" />,
  warning: <TriangleAlert aria-hidden className="size-5 text-amber" />,
  error: <CircleAlert aria-hidden className="size-5 text-red" />,
  close: <X aria-hidden />,
};

/**
 * The place where short notices appear; `useNotify` fills it. A press on a notice closes no overlay, Alt+T leads to
 * the notices from anywhere, and a pressed notice or Escape gives the focus back.
 */
export function Toaster() {
  const t = useTranslations("common");
  const before = useRef<EventTarget | null>(null);
  const remember = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) before.current = relatedTarget;
  };
  const giveBack = ({ target }: MouseEvent) => {
    const pressed = target instanceof Element && target.closest("button");
    if (pressed && before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
  };
  const leave = ({ key }: KeyboardEvent) => {
    if (key === "Escape" && before.current instanceof HTMLElement)
      before.current.focus({ preventScroll: true });
  };
  useEffect(() => {
    document.addEventListener("keydown", leadToNewest);
    return () => document.removeEventListener("keydown", leadToNewest);
  }, []);
  return (
    <DismissableLayer.Branch
      data-notices
      onFocus={remember}
      onClick={giveBack}
      onKeyDown={leave}
      className="pointer-events-auto"
    >
      <Sonner
        position="bottom-right"
        style={toaster}
        containerAriaLabel={t("notices")}
        offset={{ bottom: 20, right: 20 }}
        mobileOffset={{ bottom: 88, left: 12, right: 12 }}
        icons={icons}
        closeButton
        toastOptions={{ unstyled: true, classNames: look, closeButtonAriaLabel: t("actions.close") }}
      />
    </DismissableLayer.Branch>
  );
}

/** Right to what the newest notice offers; the library stops at the list, from where closing comes first. */
function leadToNewest({ altKey, code }: globalThis.KeyboardEvent) {
  if (!altKey || code !== "KeyT") return;
  requestAnimationFrame(() => {
    const newest = document.querySelector("[data-sonner-toast][data-front=true]");
    const offered = newest?.querySelector<HTMLElement>("button:not([data-close-button])");
    (offered ?? newest?.querySelector<HTMLElement>("button"))?.focus();
  });
}
