"use client";

import { useEffect } from "react";

/**
 * Brings today into view when its month is opened: late in a month it lies below or beside what fits.
 * `selector` finds it, and is null in every other month.
 */
export function useShowToday(selector: string | null): void {
  useEffect(() => {
    const today = selector ? document.querySelector(selector) : null;
    today?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [selector]);
}
