"use client";

import { useEffect, useState } from "react";

/**
 * Gives the focus back, when an overlay without a button of its own closes, to what had it before: a card of the
 * month, a line of a menu's button.
 */
export function useReturnFocus(open: boolean): void {
  const [opener, setOpener] = useState<Element | null>(null);
  const [wasOpen, setWasOpen] = useState(false);
  if (open !== wasOpen) {
    setWasOpen(open);
    if (open && typeof document !== "undefined") setOpener(document.activeElement);
  }
  useEffect(() => {
    if (!open) return;
    return () => {
      // The overlay lets go of the focus in a timeout of its own; this one comes after it.
      window.setTimeout(() => {
        if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
      });
    };
  }, [open, opener]);
}
