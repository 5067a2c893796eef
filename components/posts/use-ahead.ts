"use client";

import { useState } from "react";

/**
 * A value that lives in the address, shown as chosen before the address has caught up: the router applies a new
 * address as a transition, and a box that is ticked a moment later feels broken.
 */
export function useAhead<T>(value: T, apply: (next: T) => void, same: (a: T, b: T) => boolean) {
  const [ahead, setAhead] = useState<{ value: T } | null>(null);
  if (ahead && same(ahead.value, value)) setAhead(null);
  const change = (next: T) => {
    if (!same(next, value)) setAhead({ value: next });
    apply(next);
  };
  return [ahead ? ahead.value : value, change] as const;
}
