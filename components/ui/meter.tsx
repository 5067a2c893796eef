import { cn } from "@/components/ui/cn";

export type MeterPart = {
  key: string;
  value: number;
  tone: "petrol" | "petrol-half" | "amber" | "green" | "red";
};

type Props = {
  /** The sentence that says the same in words. */
  label: string;
  max: number;
  parts: MeterPart[];
  className?: string;
};

const fills = {
  petrol: "fill-petrol",
  "petrol-half": "fill-petrol opacity-50",
  amber: "fill-amber",
  green: "fill-green",
  red: "fill-red",
};

/** Shares of a whole in one bar, such as planned minutes of a week; more than `max` fills it fully. */
export function Meter({ label, max, parts, className }: Props) {
  const whole = Math.max(max, sum(parts), 1);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox="0 0 1000 10"
      preserveAspectRatio="none"
      className={cn(
        "block h-2.5 w-full rounded-full border border-line-2 bg-sunken forced-colors:border-current",
        className,
      )}
    >
      {parts.map((part, index) => (
        <rect
          key={part.key}
          x={(sum(parts.slice(0, index)) / whole) * 1000}
          width={(part.value / whole) * 1000}
          height="10"
          className={fills[part.tone]}
        />
      ))}
    </svg>
  );
}

function sum(parts: MeterPart[]) {
  return parts.reduce((total, part) => total + part.value, 0);
}
