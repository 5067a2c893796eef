import type { ComponentProps, ReactNode } from "react";
import { cn } from "@/components/ui/cn";

/** What scrolls must be reachable by keyboard (WCAG 2.1.1). */
const reachable = { tabIndex: 0 };

type TableProps = { caption: string; children: ReactNode; className?: string };

/** A real table that scrolls inside itself, by keyboard too, and keeps its head in sight. */
export function Table({ caption, children, className }: TableProps) {
  return (
    <section
      aria-label={caption}
      {...reachable}
      className={cn(
        "overflow-auto rounded-lg border border-line bg-surface print:overflow-visible",
        className,
      )}
    >
      <table className="w-full border-separate border-spacing-0 text-sm">
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </section>
  );
}

export function TableHead({ className, ...rest }: ComponentProps<"th">) {
  return (
    <th
      scope="col"
      {...rest}
      className={cn(
        "sticky top-0 z-10 border-b border-line bg-sunken px-3 py-2 text-left text-xs font-semibold whitespace-nowrap text-ink-2",
        className,
      )}
    />
  );
}

export function TableCell({ className, ...rest }: ComponentProps<"td">) {
  return (
    <td
      {...rest}
      className={cn("border-b border-line px-3 py-2 align-top in-[tr:last-child]:border-b-0", className)}
    />
  );
}
