"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { cn } from "@/components/ui/cn";

type Props = { children: ReactNode; id?: string; className?: string };

/** The heading of a new step: takes the focus when it appears, so that reading goes on there. */
export function FocusHeading({ children, id, className }: Props) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    ref.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  return (
    <h2 ref={ref} id={id} tabIndex={-1} className={cn("text-lg outline-none", className)}>
      {children}
    </h2>
  );
}
