"use client";

import { type RefObject, useEffect, useRef } from "react";

/**
 * Leads the focus after a post that is drawn in another place, by a move, its undo or somebody else: the card is
 * a new one there, and the old one took the focus with it. Whoever has clicked elsewhere since is left in peace.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target : null;
    };
    const forget = () => {
      last.current = null;
    };
    document.addEventListener("focusin", remember);
    document.addEventListener("pointerdown", forget, true);
    return () => {
      document.removeEventListener("focusin", remember);
      document.removeEventListener("pointerdown", forget, true);
    };
  }, []);
  // After every render on purpose: each of them may have drawn the card anew.
  useEffect(() => {
    if (document.activeElement !== document.body || last.current?.isConnected !== false) return;
    const postId = last.current.closest("[data-post]")?.getAttribute("data-post");
    const link = postId ? root.current?.querySelector(`[data-post="${postId}"] a`) : null;
    if (link instanceof HTMLElement) link.focus({ preventScroll: true });
  });
}
