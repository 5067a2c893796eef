import { cn } from "@/components/ui/cn";

type Props = {
  label: string;
  value: number;
  max: number;
  /** What is spoken instead of a percentage, such as "12 von 40 Zeilen". */
  text?: string;
  className?: string;
};

/** How far a running task has come. */
export function ProgressBar({ label, value, max, text, className }: Props) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={text}
      className={cn("h-2.5 overflow-hidden rounded-full border border-line-2 bg-sunken", className)}
    >
      <svg aria-hidden viewBox="0 0 1000 10" preserveAspectRatio="none" className="block size-full">
        <rect width={max > 0 ? Math.min(value / max, 1) * 1000 : 0} height="10" className="fill-petrol" />
      </svg>
    </div>
  );
}
