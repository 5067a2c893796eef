"use client";

import { useSyncExternalStore } from "react";

const KEY = "rk_shortcuts";
const CHANGED = "rk:shortcuts";

/** Whether single keys act as shortcuts in this browser; people who dictate switch them off. */
export function shortcutsEnabled() {
  return window.localStorage.getItem(KEY) !== "off";
}

/** The same as state of a component, with how to change it. */
export function useShortcutSetting() {
  const enabled = useSyncExternalStore(subscribe, shortcutsEnabled, () => true);
  return { enabled, setEnabled };
}

function setEnabled(enabled: boolean) {
  if (enabled) window.localStorage.removeItem(KEY);
  else window.localStorage.setItem(KEY, "off");
  window.dispatchEvent(new Event(CHANGED));
}

function subscribe(changed: () => void) {
  window.addEventListener(CHANGED, changed);
  window.addEventListener("storage", changed);
  return () => {
    window.removeEventListener(CHANGED, changed);
    window.removeEventListener("storage", changed);
  };
}
