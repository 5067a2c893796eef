"use client";

import { useSyncExternalStore } from "react";

/** Milliseconds between two looks at the clock. */
const beat = 1_000;

/** The present second in milliseconds; null until the page stands in the browser, whose clock the server does not know. */
export function useDecideClock(): number | null {
  return useSyncExternalStore(tick, present, () => null);
}

function tick(changed: () => void): () => void {
  const timer = setInterval(changed, beat);
  return () => clearInterval(timer);
}

function present(): number {
  return Math.floor(Date.now() / beat) * beat;
}
