"use client";

import { type RefObject, useCallback, useEffect, useRef } from "react";

/** Returns `want(selector)`: moves the focus to what it finds below `root`, as soon as that is drawn. */
export function useWantedFocus(root: RefObject<HTMLElement | null>): (selector: string | null) => void {
  const wanted = useRef<string | null>(null);
  const look = useCallback(() => {
    if (wanted.current === null) return;
    const found = root.current?.querySelector(wanted.current);
    if (!(found instanceof HTMLElement)) return;
    wanted.current = null;
    found.focus();
  }, [root]);
  // After every render on purpose: the day may belong to a month that is only now drawn.
  useEffect(look);
  return useCallback(
    (selector) => {
      wanted.current = selector;
      look();
    },
    [look],
  );
}
