"use client";

import { useEffect } from "react";

/** So much of a day, in pixels, is enough to see where it begins. */
const enough = 120;

/**
 * Brings today into view when its month is opened: late in a month it lies below or beside what fits. Where it can
 * be seen to begin, the page stays at its top, with the name of the month and all controls.
 * `selector` finds it, and is null in every other month.
 */
export function useShowToday(selector: string | null): void {
  useEffect(() => {
    // Not before the next frame: a month that was drawn for the wrong width is gone by then.
    const frame = requestAnimationFrame(() => show(selector));
    return () => cancelAnimationFrame(frame);
  }, [selector]);
}

function show(selector: string | null): void {
  const today = selector ? document.querySelector(selector) : null;
  if (!today) return;
  const begins = today.getBoundingClientRect().top < window.innerHeight - enough;
  const top = window.scrollY;
  today.scrollIntoView({ block: "nearest", inline: "center" });
  if (begins) window.scrollTo({ top });
}
