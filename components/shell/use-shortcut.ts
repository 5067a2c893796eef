"use client";

import { useEffect, useEffectEvent } from "react";
import { shortcutsEnabled } from "@/components/shell/shortcut-setting";

/**
 * Runs on a single key anywhere on the page, but never while somebody types, inside an overlay, with a
 * modifier, or when single keys are switched off (WCAG 2.1.4).
 */
export function useShortcut(key: string, run: (() => void) | undefined) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!run || event.key.toLowerCase() !== key || !isFree(event)) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

function isFree(event: KeyboardEvent) {
  if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (!shortcutsEnabled() || document.querySelector("[role=dialog],[role=alertdialog],[role=menu]"))
    return false;
  return !(
    event.target instanceof Element && event.target.closest("input,textarea,select,[contenteditable]")
  );
}
