import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

type Props = { children: ReactNode; title?: string; aside?: ReactNode; className?: string };

/** A surface on the paper with an optional heading; a named one is a region of the page. */
export function Card({ title, aside, children, className }: Props) {
  return (
    <section aria-label={title} className={cn("rounded-lg border border-line bg-surface p-4", className)}>
      {title ? (
        <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-3">
          <h2 className="text-base">{title}</h2>
          {aside}
        </div>
      ) : null}
      {children}
    </section>
  );
}
