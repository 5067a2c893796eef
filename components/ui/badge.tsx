import { cva, type VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";
import { cn } from "@/components/ui/cn";

const badgeStyles = cva(
  "inline-flex max-w-full items-center gap-1.5 rounded-full border px-2 py-px text-xs [&_svg]:size-3.5 [&_svg]:shrink-0",
  {
    variants: {
      tone: {
        plain: "border-line-2 bg-surface text-ink-2",
        petrol: "border-transparent bg-petrol-soft font-semibold text-petrol",
        amber: "border-transparent bg-amber-soft font-semibold text-amber-ink",
        red: "border-transparent bg-red-soft font-semibold text-red",
        green: "border-transparent bg-green-soft font-semibold text-green-ink",
        camp: "border-transparent bg-camp-soft font-semibold text-camp-ink",
      },
    },
    defaultVariants: { tone: "plain" },
  },
);

/** A short word or count beside something; never pressed. */
export function Badge({
  tone,
  className,
  ...rest
}: ComponentProps<"span"> & VariantProps<typeof badgeStyles>) {
  return <span {...rest} className={cn(badgeStyles({ tone }), className)} />;
}
