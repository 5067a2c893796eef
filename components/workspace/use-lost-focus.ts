"use client";

import { useEffect } from "react";

/** Milliseconds in which whoever took the focused element away may lead the focus on. */
const patience = 200;
const focusable =
  "a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled)";

/**
 * Catches the focus that fell to the page because its element was removed, such as a deleted post: it goes to what is
 * left nearest to it, or else to the main part of the page. Whoever has clicked elsewhere since is left in peace.
 */
export function useLostFocus(): void {
  useEffect(() => {
    let around: Element[] = [];
    let timer = 0;
    const remember = ({ target }: FocusEvent) => {
      around = target instanceof Element ? ancestorsOf(target) : [];
    };
    const forget = () => {
      around = [];
    };
    const look = () => {
      if (document.activeElement !== document.body || around[0]?.isConnected !== false) return;
      const left = around.filter((element) => element.isConnected && element !== document.body);
      const near = left.flatMap((element) => element.querySelector<HTMLElement>(focusable) ?? []);
      (near[0] ?? document.getElementById("content"))?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(look, patience);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener("focusin", remember);
    document.addEventListener("pointerdown", forget, true);
    return () => {
      window.clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener("focusin", remember);
      document.removeEventListener("pointerdown", forget, true);
    };
  }, []);
}

function ancestorsOf(element: Element): Element[] {
  const { parentElement } = element;
  return parentElement ? [element, ...ancestorsOf(parentElement)] : [element];
}
