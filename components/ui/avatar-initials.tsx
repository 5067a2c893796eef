import { cn } from "@/components/ui/cn";
import { initials } from "@/components/ui/initials";

type Props = { name: string; size?: "sm" | "md"; className?: string };

/** A person as two letters, their name for screen readers. */
export function AvatarInitials({ name, size = "md", className }: Props) {
  return (
    <span
      className={cn(
        "inline-grid shrink-0 place-items-center rounded-full border border-line-2 bg-petrol-soft font-semibold text-petrol",
        size === "sm" ? "size-6 text-xs" : "size-8 text-xs",
        className,
      )}
    >
      <span aria-hidden>{initials(name)}</span>
      <span className="sr-only">{name}</span>
    </span>
  );
}
