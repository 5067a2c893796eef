import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

export function Kbd({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <kbd
      className={cn(
        "inline-block min-w-6 rounded-sm border border-line-2 bg-sunken px-1.5 py-px text-center font-sans text-xs text-ink-2",
        className,
      )}
    >
      {children}
    </kbd>
  );
}
