import { type ReactNode, useId } from "react";
import { cn } from "@/components/ui/cn";

type Props = { title: string; children: ReactNode; className?: string };

/** A part of the sheet under its heading. */
export function SheetSection({ title, children, className }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={cn("mt-6 print:mt-3", className)}>
      <h2 id={id} className="mb-2 border-b border-line-2 pb-1 text-base print:mb-1 print:text-sm">
        {title}
      </h2>
      {children}
    </section>
  );
}
