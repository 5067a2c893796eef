import { cn } from "@/components/ui/cn";

/** The outline of what is about to appear; give it the size of the real thing. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <div
      aria-hidden
      className={cn("animate-breathe rounded-md border border-transparent bg-line", className)}
    />
  );
}
