"use client";

import type { MouseEvent, ReactNode } from "react";

type Props = { to: string; className?: string; children: ReactNode };

/**
 * Leads to another place of the page, the focus with it. The address stays: the router does not know the entries that
 * the browser makes for anchors, and going back to one would change the address without the page.
 */
export function JumpLink({ to, className, children }: Props) {
  const jump = (event: MouseEvent) => {
    const place = document.getElementById(to);
    if (!place) return;
    event.preventDefault();
    place.focus({ preventScroll: true });
    place.scrollIntoView();
  };
  return (
    <a href={`#${to}`} onClick={jump} className={className}>
      {children}
    </a>
  );
}
