import { cn } from "@/components/ui/cn";
import type { Load } from "@/lib/budget/contract";

const tones = { free: "bg-petrol", full: "bg-green", over: "bg-amber" };

/** How full a week is, as a picture of what stands beside it in words. */
export function LoadBar({ plannedMinutes, availableMinutes, state }: Omit<Load, "monday" | "minutes">) {
  const share = availableMinutes > 0 ? plannedMinutes / availableMinutes : plannedMinutes > 0 ? 1 : 0;
  return (
    <div aria-hidden className="h-2.5 overflow-hidden rounded-full border border-line-2 bg-sunken">
      <div
        className={cn("h-full rounded-full", tones[state])}
        style={{ width: `${Math.min(100, Math.round(share * 100))}%` }}
      />
    </div>
  );
}
