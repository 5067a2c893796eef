"use client";

import { useSyncExternalStore } from "react";

const minute = 60_000;

/** The present minute, once the page stands in the browser; null in the first paint, which the server drew earlier. */
export function useNow(): Date | null {
  const minutes = useSyncExternalStore(tick, present, unknown);
  return minutes === null ? null : new Date(minutes * minute);
}

function tick(changed: () => void): () => void {
  const timer = window.setInterval(changed, 15_000);
  return () => window.clearInterval(timer);
}

const present = () => Math.floor(Date.now() / minute);
const unknown = () => null;
