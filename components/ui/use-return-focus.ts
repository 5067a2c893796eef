"use client";

import { useState } from "react";

/** What opened an overlay that is closed by now, for the overlays that were opened out of it. */
const openedBy = new WeakMap<Element, Element>();

/**
 * Gives the focus back, when an overlay closes, to what had it before; `open` is undefined where a trigger of its
 * own opens it. Returns the handler for `onCloseAutoFocus`.
 */
export function useReturnFocus(open: boolean | undefined): (event: Event) => void {
  const [opener, setOpener] = useState<Element | null>(null);
  const [wasOpen, setWasOpen] = useState<boolean>();
  if (open !== wasOpen) {
    setWasOpen(open);
    if (open && typeof document !== "undefined") setOpener(focused());
  }
  return (event) => {
    if (opener && event.target instanceof Element) openedBy.set(event.target, opener);
    // What came in the overlay's place has taken the focus already, such as the heading of the next step.
    if (isElsewhere(event.target)) return event.preventDefault();
    const found = standing(opener);
    const target = found ?? document.querySelector("main");
    // Without an opener the overlay's own trigger still gets its turn; under another overlay nobody does.
    if (found || target?.closest("[aria-hidden=true]")) event.preventDefault();
    if (target instanceof HTMLElement && !target.closest("[aria-hidden=true]"))
      target.focus({ preventScroll: true });
  };
}

function isElsewhere(overlay: EventTarget | null): boolean {
  const { activeElement, body } = document;
  if (!activeElement || activeElement === body || !(overlay instanceof Element)) return false;
  return !overlay.contains(activeElement);
}

/** What has the focus; for a line of a menu, which will be gone, the menu's button. */
function focused(): Element | null {
  const { activeElement, body } = document;
  const button = activeElement?.closest("[role=menu]")?.getAttribute("aria-labelledby");
  if (button) return document.getElementById(button);
  return activeElement === body ? null : activeElement;
}

/** The opener itself, its link where that has moved to, or what opened the overlay it has gone with. */
function standing(opener: Element | null | undefined): Element | null {
  if (!opener || opener.isConnected) return opener ?? null;
  const link = opener instanceof HTMLAnchorElement ? opener : linkBeside(opener);
  const twin = link && [...document.links].find(sameAs(link));
  const overlay = opener.closest("[role=dialog],[role=alertdialog]");
  return twin || standing(overlay && openedBy.get(overlay));
}

/** A button goes with its card: the card's link is what can be found again. */
function linkBeside(opener: Element): HTMLAnchorElement | null {
  return opener.closest("li")?.querySelector<HTMLAnchorElement>("a[href]") ?? null;
}

function sameAs({ href }: HTMLAnchorElement) {
  return (link: { href: string }) => link.href === href;
}
